package dev.articles.extract.dates.meaning;

import dev.articles.extract.dates.calendar.Digits;
import dev.articles.extract.dates.calendar.Unit;
import dev.articles.model.DateMention.DateType;
import dev.articles.model.DateMention.Granularity;
import java.time.LocalDate;

/**
 * A decade, a century or a week by its number: the 1990s, the nineteenth century, week 31.
 *
 * @param unit decade, century or week
 * @param number the decade's first year, the century's ordinal, the week's number
 */
public record UnitNumber(Unit unit, int number) implements Meaning {
    @Override
    public Timex in(Frame frame) {
        return switch (unit) {
            case DECADE -> Timex.unit(Unit.DECADE, LocalDate.of(number, 1, 1));
            case CENTURY -> Timex.unit(Unit.CENTURY, LocalDate.of((number - 1) * 100, 1, 1));
            default -> week(frame);
        };
    }

    private Timex week(Frame frame) {
        if (!frame.known()) {
            return Timex.open(DateType.DATE, "XXXX-W" + Digits.two(number), Granularity.WEEK);
        }
        LocalDate fourth = LocalDate.of(frame.day().getYear(), 1, 4);
        return Timex.unit(Unit.WEEK, Unit.WEEK.first(fourth).plusWeeks(number - 1L))
                .with(true);
    }
}
