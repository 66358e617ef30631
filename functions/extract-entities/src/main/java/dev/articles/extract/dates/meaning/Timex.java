package dev.articles.extract.dates.meaning;

import dev.articles.extract.dates.calendar.Unit;
import dev.articles.model.DateMention.DateType;
import dev.articles.model.DateMention.Granularity;
import dev.articles.model.DateMention.Mark;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** A value: what a {@link dev.articles.model.DateMention} carries, before it has a place in a text. */
public record Timex(
        DateType type,
        String value,
        String modifier,
        LocalDate first,
        LocalDate last,
        Granularity granularity,
        boolean resolved,
        String calendar,
        String original,
        Set<Mark> marks) {

    private static final int LAST_YEAR = 9999;

    static final String GREGORIAN = "gregorian";

    static Timex of(DateType type, String value, LocalDate first, LocalDate last, Granularity granularity) {
        return new Timex(type, value, null, first, last, granularity, false, GREGORIAN, null, Set.of());
    }

    /** The unit that holds a day; beyond the years that ISO 8601 can write, only that it is past or to come. */
    static Timex unit(Unit unit, LocalDate day) {
        if (!writable(day)) {
            return vague(day.getYear() > 0);
        }
        return of(DateType.DATE, unit.value(day), unit.first(day), unit.last(day), unit.granularity());
    }

    static boolean writable(LocalDate day) {
        return day.getYear() >= 0 && day.getYear() <= LAST_YEAR - 100;
    }

    static Timex vague(boolean future) {
        return open(DateType.DATE, future ? "FUTURE_REF" : "PAST_REF", Granularity.NONE);
    }

    /** A value whose days are not known. */
    static Timex open(DateType type, String value, Granularity granularity) {
        return of(type, value, null, null, granularity);
    }

    boolean dated() {
        return first != null && last != null;
    }

    Timex with(boolean resolvedByReference) {
        return new Timex(
                type, value, modifier, first, last, granularity, resolvedByReference, calendar, original, marks);
    }

    Timex modified(String newModifier) {
        return new Timex(type, value, newModifier, first, last, granularity, resolved, calendar, original, marks);
    }

    Timex written(String calendarName, String originalValue) {
        return new Timex(type, value, modifier, first, last, granularity, resolved, calendarName, originalValue, marks);
    }

    Timex valued(DateType newType, String newValue, Granularity newGranularity) {
        return new Timex(newType, newValue, modifier, first, last, newGranularity, resolved, calendar, original, marks);
    }

    Timex marked(Mark mark) {
        Set<Mark> grown = EnumSet.of(mark);
        grown.addAll(marks);
        return new Timex(
                type, value, modifier, first, last, granularity, resolved, calendar, original, Set.copyOf(grown));
    }
}
