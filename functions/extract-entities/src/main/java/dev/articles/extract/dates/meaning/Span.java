package dev.articles.extract.dates.meaning;

import dev.articles.extract.dates.calendar.Unit;
import dev.articles.model.DateMention.DateType;
import dev.articles.model.DateMention.Granularity;
import dev.articles.model.DateMention.Mark;
import java.time.LocalDate;

/** From one time to another, both included. */
public record Span(Meaning from, Meaning to) implements Meaning {
    @Override
    public Timex in(Frame frame) {
        Timex start = now(from, frame) ? Timex.unit(Unit.DAY, frame.day()) : from.in(frame);
        Timex end = following(start, to.in(frame), frame);
        if (start == null || end == null) {
            return null;
        }
        DateType type = start.type() == DateType.TIME || end.type() == DateType.TIME ? DateType.TIME : DateType.DATE;
        boolean ordered =
                start.first() != null && end.last() != null && !start.first().isAfter(end.last());
        LocalDate first = ordered ? start.first() : null;
        LocalDate last = ordered ? end.last() : null;
        boolean days =
                ordered && (start.value().indexOf('/') >= 0 || end.value().indexOf('/') >= 0);
        String value = days ? Unit.DAY.value(first) + "/" + Unit.DAY.value(last) : start.value() + "/" + end.value();
        Timex span = Timex.of(type, value, first, last, Granularity.RANGE).with(start.resolved() || end.resolved());
        for (Mark mark : Mark.values()) {
            boolean either = start.marks().contains(mark) || end.marks().contains(mark);
            span = either ? span.marked(mark) : span;
        }
        boolean converted = start.original() != null && end.original() != null;
        return !converted ? span : span.written(start.calendar(), start.original() + "/" + end.original());
    }

    /** "Between now and November 15": the present is the day of publication, so that the range has its days. */
    private static boolean now(Meaning meaning, Frame frame) {
        return frame.known() && meaning.equals(new Vague("PRESENT_REF"));
    }

    /** An end without a year lies behind the beginning. */
    private Timex following(Timex start, Timex end, Frame frame) {
        boolean open =
                to instanceof CalendarDate && ((CalendarDate) to).year() == null && ((CalendarDate) to).month() != null;
        if (!open || start == null || end == null || !start.dated() || !end.dated()) {
            return end;
        }
        int year = ((CalendarDate) to).calendar().yearOf(start.first());
        Timex same = ((CalendarDate) to).year(year).in(frame);
        boolean behind = same.dated() && same.last().isBefore(start.first());
        Timex fitting = behind ? ((CalendarDate) to).year(year + 1).in(frame) : same;
        return fitting.with(end.resolved());
    }
}
