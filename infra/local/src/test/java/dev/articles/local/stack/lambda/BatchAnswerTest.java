package dev.articles.local.stack.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.sqs.model.Message;

class BatchAnswerTest {

    private static final List<Message> BATCH = List.of(message("m1"), message("m2"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"batchItemFailures":[{"itemIdentifier":"m2"}]}      | m2
                    {"batchItemFailures":[]}                             |
                    {"batchItemFailures":null}                           |
                    {}                                                   |
                    null                                                 |
                    {"batchItemFailures":[{"itemIdentifier":""}]}        | m1,m2
                    {"batchItemFailures":[{"itemIdentifier":null}]}      | m1,m2
                    {"batchItemFailures":[{"itemId":"m2"}]}              | m1,m2
                    {"batchItemFailures":[{"itemIdentifier":"unknown"}]} | m1,m2
                    {"batchItemFailures":                                | m1,m2
                    """)
    void failuresAreThoseOfTheAnswer(String answer, String failed) {
        Set<String> expected = failed == null ? Set.of() : Set.of(failed.split(","));

        assertThat(failed(true, answer)).isEqualTo(expected);
    }

    @Test
    void withoutTheDeclarationTheAnswerIsIgnored() {
        assertThat(failed(false, "{\"batchItemFailures\":[{\"itemIdentifier\":\"m2\"}]}"))
                .isEmpty();
    }

    private static Set<String> failed(boolean declared, String answer) {
        return new BatchAnswer(declared).failed(BATCH, answer.getBytes(StandardCharsets.UTF_8));
    }

    private static Message message(String id) {
        return Message.builder().messageId(id).build();
    }
}
