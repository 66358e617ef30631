package dev.articles.extract.dates.meaning;

/**
 * "Tuesday, the third of September" or "the third Tuesday of September": Arabic writes both alike, so the date is
 * meant where it falls on that weekday, and the counted weekday elsewhere.
 */
public record DateOrNth(CalendarDate date, Nth nth) implements Meaning {
    @Override
    public Timex in(Frame frame) {
        Timex asDate = date.in(frame);
        boolean fits = asDate == null
                || !asDate.dated()
                || asDate.first().getDayOfWeek().getValue() == date.weekday();
        return fits ? asDate : nth.in(frame);
    }

    @Override
    public boolean isDay() {
        return true;
    }
}
