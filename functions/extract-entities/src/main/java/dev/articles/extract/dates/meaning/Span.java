package dev.articles.extract.dates.meaning;

import dev.articles.model.DateMention.DateType;
import dev.articles.model.DateMention.Granularity;
import java.time.LocalDate;

/** From one time to another, both included. */
public record Span(Meaning from, Meaning to) implements Meaning {
    @Override
    public Timex in(Frame frame) {
        Timex start = from.in(frame);
        Timex end = to.in(frame);
        if (start == null || end == null) {
            return null;
        }
        DateType type = start.type() == DateType.TIME || end.type() == DateType.TIME ? DateType.TIME : DateType.DATE;
        boolean ordered =
                start.first() != null && end.last() != null && !start.first().isAfter(end.last());
        LocalDate first = ordered ? start.first() : null;
        LocalDate last = ordered ? end.last() : null;
        String value = start.value() + "/" + end.value();
        Timex span = Timex.of(type, value, first, last, Granularity.RANGE).with(start.resolved() || end.resolved());
        return start.original() == null
                ? span
                : span.written(start.calendar(), start.original() + "/" + end.original());
    }
}
