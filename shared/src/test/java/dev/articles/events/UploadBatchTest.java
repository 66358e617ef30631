package dev.articles.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.articles.model.Upload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UploadBatchTest {

    private final List<String> logged = new ArrayList<>();
    private final List<String> worked = new ArrayList<>();

    @Test
    void onlyTheMessageThatFailedComesBack() {
        SQSBatchResponse response = process(message("1", "good"), message("2", "bad"), message("3", "fine"));

        assertThat(failures(response)).containsExactly("2");
        assertThat(worked).containsExactly("good", "fine");
        assertThat(logged).singleElement().asString().contains("s3://in/bad will be tried again", "no luck");
    }

    @Test
    void oneFailingUploadDoesNotHoldUpTheOthersOfItsMessage() {
        SQSBatchResponse response = process(message("1", "bad", "good"));

        assertThat(failures(response)).containsExactly("1");
        assertThat(worked).containsExactly("good");
    }

    @Test
    void aMessageThatIsNoNotificationComesBackAndIsLogged() {
        SQSMessage nonsense = new SQSMessage();
        nonsense.setMessageId("9");
        nonsense.setBody("hello");

        assertThat(failures(process(nonsense))).containsExactly("9");
        assertThat(logged).singleElement().asString().contains("Message 9", "not a JSON object");
    }

    private SQSBatchResponse process(SQSMessage... messages) {
        SQSEvent event = new SQSEvent();
        event.setRecords(List.of(messages));
        return new UploadBatch(log(), this::work).process(event);
    }

    private void work(Upload upload) {
        if (upload.key().equals("bad")) {
            throw new IllegalStateException("no luck");
        }
        worked.add(upload.key());
    }

    private LambdaLogger log() {
        return new LambdaLogger() {
            @Override
            public void log(String message) {
                logged.add(message);
            }

            @Override
            public void log(byte[] message) {
                logged.add(new String(message, StandardCharsets.UTF_8));
            }
        };
    }

    private static List<String> failures(SQSBatchResponse response) {
        return response.getBatchItemFailures().stream()
                .map(SQSBatchResponse.BatchItemFailure::getItemIdentifier)
                .toList();
    }

    private static SQSMessage message(String id, String... keys) {
        List<String> records = new ArrayList<>();
        for (String key : keys) {
            records.add("{\"eventName\":\"ObjectCreated:Put\",\"eventTime\":\"2024-11-08T10:15:30Z\","
                    + "\"s3\":{\"bucket\":{\"name\":\"in\"},\"object\":{\"key\":\"" + key + "\",\"size\":1}}}");
        }
        SQSMessage message = new SQSMessage();
        message.setMessageId(id);
        message.setBody("{\"Records\":[" + String.join(",", records) + "]}");
        return message;
    }
}
