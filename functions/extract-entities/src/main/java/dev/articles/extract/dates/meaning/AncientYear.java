package dev.articles.extract.dates.meaning;

import dev.articles.model.DateMention.DateType;
import dev.articles.model.DateMention.Granularity;
import java.util.Locale;

/** A year before the common era: {@code BC0044}. */
public record AncientYear(int year) implements Meaning {
    @Override
    public Timex in(Frame frame) {
        return Timex.open(DateType.DATE, String.format(Locale.ROOT, "BC%04d", year), Granularity.YEAR);
    }
}
