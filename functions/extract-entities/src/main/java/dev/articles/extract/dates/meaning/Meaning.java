package dev.articles.extract.dates.meaning;

/** What an expression says by itself; {@link #in} adds what the publication date says. */
public sealed interface Meaning
        permits AncientYear,
                Away,
                CalendarDate,
                Clocked,
                DateOrNth,
                Equated,
                Every,
                Feast,
                InYear,
                Length,
                Modified,
                Narrated,
                Nth,
                RefWeekday,
                Season,
                Span,
                UnitAround,
                UnitAt,
                UnitNumber,
                Vague,
                WeekdayIn,
                Within {

    /** The value under the given circumstances; null for a date that no calendar has. */
    Timex in(Frame frame);

    /** Whether it names a single day, to which a time of day can be added. */
    default boolean isDay() {
        return false;
    }
}
