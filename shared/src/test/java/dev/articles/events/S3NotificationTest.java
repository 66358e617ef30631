package dev.articles.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.articles.model.Upload;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class S3NotificationTest {

    private static final Path EVENTS = Path.of("..", "events");

    @Test
    void aKeyIsDecoded() throws IOException {
        assertThat(S3Notification.uploads(Files.readString(EVENTS.resolve("s3-put.json"))))
                .containsExactly(new Upload(
                        "articles-incoming-123456789012",
                        "خبر من عمّان.txt",
                        "9lf1ARsUPB3q7H478zKTwr8RpSYKFNp8",
                        "00672DE4B2A91C7F03",
                        2643,
                        Instant.parse("2024-11-08T10:15:30.123Z")));
    }

    @Test
    void theTestEventOfANewNotificationTellsOfNothing() throws IOException {
        assertThat(S3Notification.uploads(Files.readString(EVENTS.resolve("s3-test-event.json"))))
                .isEmpty();
    }

    @Test
    void deletionsAndFoldersAreNoUploads() {
        assertThat(S3Notification.uploads(event("ObjectRemoved:Delete", "old.txt", 5)))
                .isEmpty();
        assertThat(S3Notification.uploads(event("ObjectCreated:Put", "folder/", 0)))
                .isEmpty();
        assertThat(S3Notification.uploads(event("ObjectCreated:Put", "folder/a.txt", 5)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "[]",
                "{}",
                "{\"Records\":3}",
                "{\"Records\":[{\"eventName\":\"ObjectCreated:Put\"}]}"
            })
    void anythingElseIsRefusedInWords(String body) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> S3Notification.uploads(body))
                .withMessageStartingWith("The message is no S3 notification: ");
    }

    @Property
    void everyKeySurvives(@ForAll String key) {
        String encoded = URLEncoder.encode(key, StandardCharsets.UTF_8);
        String expected = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        assertThat(S3Notification.uploads(event("ObjectCreated:Put", encoded, 1))
                        .get(0)
                        .key())
                .isEqualTo(expected);
    }

    private static String event(String name, String key, int size) {
        return """
            {"Records":[{"eventName":"%s","eventTime":"2024-11-08T10:15:30Z",
              "s3":{"bucket":{"name":"b"},"object":{"key":"%s","size":%d,"sequencer":"0A"}}}]}""".replaceFirst("%s", name)
                .replaceFirst("%s", Matcher.quoteReplacement(key))
                .replaceFirst("%d", Integer.toString(size));
    }
}
