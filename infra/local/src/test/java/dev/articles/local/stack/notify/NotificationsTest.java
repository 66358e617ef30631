package dev.articles.local.stack.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotificationsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-11-08T10:15:30.120Z"), ZoneOffset.UTC);

    private final List<String> sent = new ArrayList<>();
    private final Notifications notifications = new Notifications("us-east-1", CLOCK);

    @Test
    void theMessageIsTheOneThatS3Sends() throws Exception {
        notifications.configure(
                "b", List.of(rule("s3:ObjectCreated:*", "", "")), (queue, message) -> sent.add(message));

        notifications.created("ObjectCreated:Put", new StoredObject("b", "2024/red flower+خبر.txt", 7, "abc", "v1"));

        Map<?, ?> event = (Map<?, ?>) ((List<?>) JSON.std.mapFrom(sent.get(0)).get("Records")).get(0);
        assertThat(event.get("eventVersion")).isEqualTo("2.1");
        assertThat(event.get("eventName")).isEqualTo("ObjectCreated:Put");
        assertThat(event.get("eventTime")).isEqualTo("2024-11-08T10:15:30.120Z");
        Map<?, ?> s3 = (Map<?, ?>) event.get("s3");
        assertThat(((Map<?, ?>) s3.get("bucket")).get("arn")).isEqualTo("arn:aws:s3:::b");
        Map<?, ?> object = (Map<?, ?>) s3.get("object");
        assertThat(object.get("key")).isEqualTo("2024/red+flower%2B%D8%AE%D8%A8%D8%B1.txt");
        assertThat(object.get("size")).isEqualTo(7);
        assertThat(object.get("eTag")).isEqualTo("abc");
        assertThat(object.get("versionId")).isEqualTo("v1");
        assertThat((String) object.get("sequencer")).matches("[0-9A-F]{18}");
    }

    @ParameterizedTest
    @CsvSource({
        "s3:ObjectCreated:*, '', '', ObjectCreated:Copy, a.txt, true",
        "s3:ObjectCreated:Put, '', '', ObjectCreated:Put, a.txt, true",
        "s3:ObjectCreated:Put, '', '', ObjectCreated:Copy, a.txt, false",
        "s3:ObjectCreated:*, in/, .txt, ObjectCreated:Put, in/a.txt, true",
        "s3:ObjectCreated:*, in/, .txt, ObjectCreated:Put, in/a.html, false",
        "s3:ObjectCreated:*, in/, .txt, ObjectCreated:Put, out/a.txt, false",
    })
    void rulesChoose(String event, String prefix, String suffix, String happened, String key, boolean told) {
        notifications.configure("b", List.of(rule(event, prefix, suffix)), (queue, message) -> sent.add(queue));

        notifications.created(happened, new StoredObject("b", key, 1, "abc", null));

        assertThat(sent).isEqualTo(told ? List.of("arn:queue") : List.of());
    }

    private static NotificationRule rule(String event, String prefix, String suffix) {
        return new NotificationRule(event, "arn:queue", prefix, suffix);
    }
}
