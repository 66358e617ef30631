package dev.articles.extract.dates.meaning;

import dev.articles.model.DateMention.DateType;
import dev.articles.model.DateMention.Granularity;

/**
 * What comes again and again.
 *
 * @param value a period ({@code P1D}) or a pattern ({@code XXXX-WXX-5})
 * @param granularity the unit of the period
 */
public record Every(String value, Granularity granularity) implements Meaning {
    @Override
    public Timex in(Frame frame) {
        return Timex.open(DateType.SET, value, granularity);
    }
}
