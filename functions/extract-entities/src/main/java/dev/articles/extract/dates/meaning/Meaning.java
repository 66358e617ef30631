package dev.articles.extract.dates.meaning;

/** What an expression says by itself; {@link #in} adds what the publication date says. */
public sealed interface Meaning
        permits Away,
                CalendarDate,
                Clocked,
                Every,
                Feast,
                InYear,
                Length,
                Modified,
                Nth,
                RefWeekday,
                Season,
                Span,
                UnitAt,
                UnitNumber,
                Vague,
                WeekdayIn {

    /** The value under the given circumstances; never throws for values outside a calendar, answers null instead. */
    Timex in(Frame frame);
}
