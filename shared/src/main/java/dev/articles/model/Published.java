package dev.articles.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * When an article was published, as exactly as its file says it.
 *
 * @param day the calendar day, in the publisher's own time zone
 * @param instant the moment, with the offset that was stated; null where only the day is known
 */
public record Published(LocalDate day, OffsetDateTime instant) {

    public Published {
        Objects.requireNonNull(day, "day");
    }

    /** A publication date of which only the day is known. */
    public static Published on(LocalDate day) {
        return new Published(day, null);
    }

    /** A publication date known to the moment; its day is the one at the stated offset. */
    public static Published at(OffsetDateTime instant) {
        return new Published(instant.toLocalDate(), instant);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws java.time.format.DateTimeParseException if {@code iso} is neither an ISO 8601 day nor a moment with offset
     */
    public static Published parse(String iso) {
        return iso.indexOf('T') < 0 ? on(LocalDate.parse(iso)) : at(OffsetDateTime.parse(iso));
    }

    /** ISO 8601: {@code 2024-11-08}, or {@code 2024-11-08T10:30+03:00} where the moment is known. Sorts by day. */
    @Override
    public String toString() {
        return instant == null ? day.toString() : instant.toString();
    }
}
