package dev.articles.extract.dates.meaning;

import dev.articles.extract.dates.calendar.Unit;
import dev.articles.model.DateMention.DateType;
import java.time.LocalDate;

/**
 * How long something lasts.
 *
 * @param value an ISO 8601 duration, X for an unknown number
 * @param unit the unit it is counted in
 * @param amount how many units; 0 where unknown
 * @param direction -1 for a stretch that ends at the publication date, 1 for one that begins there, 0 for any other
 */
public record Length(String value, Unit unit, int amount, int direction) implements Meaning {
    private static final int MOST = 100_000;

    @Override
    public Timex in(Frame frame) {
        if (direction == 0 || amount == 0 || amount > MOST || !frame.known() || unit.isClock()) {
            return Timex.open(DateType.DURATION, value, unit.granularity());
        }
        LocalDate today = frame.day();
        LocalDate other = unit.plus(today, (long) amount * direction);
        return Timex.of(
                        DateType.DURATION,
                        value,
                        direction < 0 ? other : today,
                        direction < 0 ? today : other,
                        unit.granularity())
                .with(true);
    }
}
