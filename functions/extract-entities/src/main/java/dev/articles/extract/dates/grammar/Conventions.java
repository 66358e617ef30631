package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.calendar.Almanac;
import dev.articles.extract.dates.calendar.Hijri;
import dev.articles.extract.dates.calendar.SolarHijri;

/**
 * How dates in digits are written where a text comes from.
 *
 * @param order which of two numbers is the day
 * @param earlyYears the calendar of full dates whose year lies between 1300 and 1500
 */
public record Conventions(DateOrder order, Almanac earlyYears) {
    /** The conventions of a language tag such as {@code ar}, {@code en-GB}; null for unknown. */
    public static Conventions of(String language) {
        if (language == null) {
            return new Conventions(DateOrder.DAY_FIRST, Hijri.INSTANCE);
        }
        if (language.startsWith("fa")) {
            return new Conventions(DateOrder.DAY_FIRST, SolarHijri.INSTANCE);
        }
        boolean english = language.startsWith("en");
        boolean american = language.equals("en-US");
        DateOrder order = !english || language.length() > 2 && !american
                ? DateOrder.DAY_FIRST
                : american ? DateOrder.MONTH_FIRST : DateOrder.UNCERTAIN;
        return new Conventions(order, Hijri.INSTANCE);
    }

    Conventions ordered(DateOrder known) {
        return new Conventions(known, earlyYears);
    }
}
