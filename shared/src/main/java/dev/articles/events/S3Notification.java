package dev.articles.events;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.articles.model.Upload;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What S3 tells when objects are created, as JSON in the body of a message. Keys arrive form-encoded ("red+flower.jpg")
 * and leave decoded. Events of other kinds, the test event that S3 sends when a notification is set up, and the empty
 * objects by which consoles show folders are no uploads.
 */
final class S3Notification {

    private S3Notification() {}

    /**
     * The uploads that a message body tells of, in its order; none is fine.
     *
     * @throws IllegalArgumentException if the body is not a notification of S3
     */
    static List<Upload> uploads(String body) {
        Map<String, Object> notification = json(body);
        if ("s3:TestEvent".equals(notification.get("Event"))) {
            return List.of();
        }
        if (!(notification.get("Records") instanceof List<?> records)) {
            throw missing("Records");
        }
        List<Upload> uploads = new ArrayList<>();
        for (Object each : records) {
            if (each instanceof Map<?, ?> event && isCreation(event)) {
                Upload upload = upload(event);
                if (!isFolder(upload)) {
                    uploads.add(upload);
                }
            }
        }
        return uploads;
    }

    private static Map<String, Object> json(String body) {
        try {
            return JSON.std.mapFrom(body);
        } catch (IOException e) {
            throw new IllegalArgumentException("The message is no S3 notification: it is not a JSON object.", e);
        }
    }

    private static boolean isCreation(Map<?, ?> event) {
        String name = String.valueOf(event.get("eventName"));
        return name.startsWith("ObjectCreated:") || name.startsWith("s3:ObjectCreated:");
    }

    private static boolean isFolder(Upload upload) {
        return upload.size() == 0 && upload.key().endsWith("/");
    }

    private static Upload upload(Map<?, ?> event) {
        Map<?, ?> s3 = object(event, "s3");
        Map<?, ?> object = object(s3, "object");
        return new Upload(
                text(object(s3, "bucket"), "name"),
                URLDecoder.decode(text(object, "key"), StandardCharsets.UTF_8),
                (String) object.get("versionId"),
                (String) object.get("sequencer"),
                object.get("size") instanceof Number size ? size.longValue() : 0,
                time(text(event, "eventTime")));
    }

    /** In UTC; some emulators leave out the letter that says so. */
    private static Instant time(String stated) {
        return Instant.parse(stated.endsWith("Z") ? stated : stated + "Z");
    }

    private static Map<?, ?> object(Map<?, ?> parent, String name) {
        if (parent.get(name) instanceof Map<?, ?> child) {
            return child;
        }
        throw missing(name);
    }

    private static String text(Map<?, ?> parent, String name) {
        if (parent.get(name) instanceof String text) {
            return text;
        }
        throw missing(name);
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("The message is no S3 notification: \"" + name + "\" is missing.");
    }
}
