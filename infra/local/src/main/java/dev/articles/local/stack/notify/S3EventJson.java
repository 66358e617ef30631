package dev.articles.local.stack.notify;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** S3's event message, version 2.1, as it arrives in a queue: keys form-encoded, times in UTC with milliseconds. */
final class S3EventJson {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final String region;
    private final Clock clock;

    S3EventJson(String region, Clock clock) {
        this.region = region;
        this.clock = clock;
    }

    /** The message for one write, named without {@code s3:}, such as {@code ObjectCreated:Put}. */
    String message(String eventName, StoredObject object, String sequencer) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("eventVersion", "2.1");
        event.put("eventSource", "aws:s3");
        event.put("awsRegion", region);
        event.put("eventTime", TIME.format(Instant.now(clock)));
        event.put("eventName", eventName);
        event.put("userIdentity", Map.of("principalId", "AWS:LOCAL"));
        event.put("requestParameters", Map.of("sourceIPAddress", "127.0.0.1"));
        event.put("responseElements", Map.of("x-amz-request-id", id(), "x-amz-id-2", id()));
        event.put("s3", details(object, sequencer));
        try {
            return JSON.std.asString(Map.of("Records", List.of(event)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Form-encoded as S3 does it: a space is a plus sign, and slashes stay. */
    static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
    }

    private static Map<String, Object> details(StoredObject object, String sequencer) {
        Map<String, Object> bucket = new LinkedHashMap<>();
        bucket.put("name", object.bucket());
        bucket.put("ownerIdentity", Map.of("principalId", "LOCAL"));
        bucket.put("arn", "arn:aws:s3:::" + object.bucket());
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("key", encoded(object.key()));
        file.put("size", object.size());
        file.put("eTag", object.eTag());
        if (object.versionId() != null) {
            file.put("versionId", object.versionId());
        }
        file.put("sequencer", sequencer);
        Map<String, Object> s3 = new LinkedHashMap<>();
        s3.put("s3SchemaVersion", "1.0");
        s3.put("configurationId", "local");
        s3.put("bucket", bucket);
        s3.put("object", file);
        return s3;
    }

    private static String id() {
        return UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    }
}
