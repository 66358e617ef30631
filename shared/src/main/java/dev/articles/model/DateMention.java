package dev.articles.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * One expression of time in a text, with its meaning as TIMEX3 (ISO 24617-1) writes it.
 *
 * @param start UTF-16 offset of the first character; {@code text.substring(start, end)} is the expression
 * @param end UTF-16 offset after the last character
 * @param text the expression as it stands there, without prepositions and proclitics
 * @param type what kind of expression it is
 * @param value ISO 8601 with TIMEX3's extensions: {@code 2024-11-08}, {@code 2024-W31}, {@code XXXX-WXX-4},
 *     {@code 2024-12-03/2024-12-10}
 * @param modifier TIMEX3's mod attribute ({@code START}, {@code MID}, {@code END}, {@code APPROX}); null where none
 * @param earliest first day it can mean; null where unknown
 * @param latest last day it can mean, never before {@code earliest}; null where unknown
 * @param granularity the unit it is exact to
 * @param resolved whether the publication date was needed, and used, to find the value
 * @param calendar {@code gregorian}, {@code hijri} or {@code persian}: the calendar it was written in
 * @param original the value in that calendar, such as {@code 1445-09-15}; null for the Gregorian calendar
 * @param marks what a reader should know about how sure the value is
 */
public record DateMention(
        int start,
        int end,
        String text,
        DateType type,
        String value,
        String modifier,
        LocalDate earliest,
        LocalDate latest,
        Granularity granularity,
        boolean resolved,
        String calendar,
        String original,
        Set<Mark> marks) {

    public DateMention {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
        marks = Set.copyOf(marks);
    }

    /** TIMEX3's four types. */
    public enum DateType {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** The unit that a value is exact to; {@link #NONE} for a vague one such as {@code PAST_REF}. */
    public enum Granularity {
        SECOND,
        MINUTE,
        HOUR,
        DAYPART,
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        SEASON,
        HALF,
        YEAR,
        DECADE,
        CENTURY,
        RANGE,
        NONE
    }

    /** A caution about a value. */
    public enum Mark {
        /** The text says "about", or the calendar is computed rather than observed. */
        APPROXIMATE,
        /** Another reading is possible, such as the order of day and month. */
        AMBIGUOUS
    }
}
