package dev.articles.extract.dates.meaning;

import dev.articles.extract.dates.calendar.Unit;
import dev.articles.model.DateMention.DateType;
import dev.articles.model.DateMention.Granularity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A length of time away from a day: three weeks ago, in five minutes, two days after Easter.
 *
 * @param amount how many units
 * @param unit the unit; the result is as exact as it is (weeks lead to a day)
 * @param direction -1 back, 1 on
 * @param anchor from where; null for the publication date
 */
public record Away(int amount, Unit unit, int direction, Meaning anchor) implements Meaning {
    private static final int MOST = 100_000;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    @Override
    public Timex in(Frame frame) {
        Timex from = anchor == null ? null : anchor.in(frame);
        if (anchor != null ? from == null || !from.dated() : !frame.known()) {
            return unit.isClock()
                    ? Timex.open(DateType.TIME, "XXXX-XX-XXTXX:XX", unit.granularity())
                    : Timex.open(DateType.DATE, exact().unknown(), exact().granularity());
        }
        if (amount > MOST) {
            return Timex.vague(direction > 0);
        }
        if (unit.isClock() && anchor == null) {
            LocalDateTime time = frame.reference().plus((long) amount * direction, unit.clockUnit());
            LocalDate day = time.toLocalDate();
            return Timex.of(DateType.TIME, time.format(MINUTES), day, day, Granularity.MINUTE)
                    .with(true);
        }
        LocalDate start = anchor == null ? frame.day() : direction < 0 ? from.first() : from.last();
        LocalDate day = unit.plus(start, (long) amount * direction);
        return Timex.unit(anchor == null ? exact() : Unit.DAY, day).with(anchor == null || from.resolved());
    }

    private Unit exact() {
        return switch (unit) {
            case WEEK, FORTNIGHT, NIGHT, WEEKEND -> Unit.DAY;
            case QUARTER, HALF -> Unit.MONTH;
            default -> unit;
        };
    }

    @Override
    public boolean isDay() {
        return exact() == Unit.DAY;
    }
}
