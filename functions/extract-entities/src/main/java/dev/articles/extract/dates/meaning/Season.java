package dev.articles.extract.dates.meaning;

import dev.articles.extract.dates.calendar.Digits;
import dev.articles.model.DateMention.DateType;
import dev.articles.model.DateMention.Granularity;
import java.time.LocalDate;
import java.util.List;

/**
 * A season of the northern year: spring March to May, and so on; winter begins in the December of its year.
 *
 * @param tag SP, SU, FA or WI
 * @param year the year; null where it is not given
 * @param shift -1, 0, 1: last, this, next; null where it is not given
 */
public record Season(String tag, Meaning year, Integer shift) implements Meaning {
    private static final List<String> TAGS = List.of("SP", "SU", "FA", "WI");

    @Override
    public Timex in(Frame frame) {
        if (year != null) {
            Timex whole = year.in(frame);
            if (whole != null && whole.dated()) {
                return of(whole.first().getYear()).with(whole.resolved());
            }
        }
        if (!frame.known() || year != null) {
            return Timex.open(DateType.DATE, "XXXX-" + tag, Granularity.SEASON);
        }
        return of(chosenYear(frame)).with(true);
    }

    private int chosenYear(Frame frame) {
        int thisYear = frame.day().getYear();
        boolean passed = of(thisYear).last().isBefore(frame.day());
        boolean begun = !of(thisYear).first().isAfter(frame.day());
        if (shift == null) {
            return begun || frame.future() ? thisYear : thisYear - 1;
        }
        return switch (Integer.signum(shift)) {
            case -1 -> passed ? thisYear : thisYear - 1;
            case 1 -> begun ? thisYear + 1 : thisYear;
            default -> thisYear;
        };
    }

    private Timex of(int number) {
        LocalDate first = LocalDate.of(number, 3 * TAGS.indexOf(tag) + 3, 1);
        String value = Digits.four(number) + "-" + tag;
        return Timex.of(DateType.DATE, value, first, first.plusMonths(3).minusDays(1), Granularity.SEASON);
    }
}
