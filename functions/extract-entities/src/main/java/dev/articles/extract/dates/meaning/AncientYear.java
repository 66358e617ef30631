package dev.articles.extract.dates.meaning;

import dev.articles.extract.dates.calendar.Digits;
import dev.articles.model.DateMention.DateType;
import dev.articles.model.DateMention.Granularity;

/** A year before the common era: {@code BC0044}. */
public record AncientYear(int year) implements Meaning {
    @Override
    public Timex in(Frame frame) {
        return Timex.open(DateType.DATE, "BC" + Digits.four(year), Granularity.YEAR);
    }
}
