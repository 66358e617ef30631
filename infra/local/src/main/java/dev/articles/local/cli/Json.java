package dev.articles.local.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** One JSON object on one line, read and written. Fields keep their order; unknown values are null, not absent. */
final class Json {

    private static final JSON JSON_LINE = JSON.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(JSON.Feature.WRITE_NULL_PROPERTIES)
            .build();

    private Json() {}

    static String line(Map<String, ?> fields) {
        try {
            return JSON_LINE.asString(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws Failure if the line is not one JSON object */
    static Map<String, Object> object(String line) {
        if (!line.stripLeading().startsWith("{")) {
            throw new Failure("is not a JSON object");
        }
        try {
            return JSON_LINE.mapFrom(line);
        } catch (JacksonException e) {
            throw new Failure("is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
