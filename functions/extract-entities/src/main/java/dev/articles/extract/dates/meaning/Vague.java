package dev.articles.extract.dates.meaning;

import dev.articles.model.DateMention.DateType;
import dev.articles.model.DateMention.Granularity;

/**
 * The past, the present, the future.
 *
 * @param value PAST_REF, PRESENT_REF or FUTURE_REF
 */
public record Vague(String value) implements Meaning {
    @Override
    public Timex in(Frame frame) {
        return Timex.open(DateType.DATE, value, Granularity.NONE);
    }
}
