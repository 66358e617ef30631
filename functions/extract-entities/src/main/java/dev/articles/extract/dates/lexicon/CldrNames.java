package dev.articles.extract.dates.lexicon;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Names of months and weekdays from the Unicode locale data of the JDK (module {@code jdk.localedata}). */
final class CldrNames {
    private static final TextStyle[] STYLES = {TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT};
    private static final int SHORTEST = 3;

    private CldrNames() {}

    /** Adds the names of a language; all are weak, since many are ordinary words too. */
    static void add(String language, LexiconBuilder into) {
        Locale locale = Locale.forLanguageTag(language);
        for (TextStyle style : STYLES) {
            for (Month month : Month.values()) {
                Entry entry = new Entry(WordClass.MONTH, month.getValue(), "gregorian", true);
                add(month.getDisplayName(style, locale), entry, into);
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                boolean abbreviated = style == TextStyle.SHORT;
                Entry entry =
                        new Entry(WordClass.WEEKDAY, day.getValue(), abbreviated ? "abbreviated" : "", abbreviated);
                add(day.getDisplayName(style, locale), entry, into);
            }
        }
    }

    private static void add(String name, Entry entry, LexiconBuilder into) {
        String word = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        if (word.length() >= SHORTEST && !Character.isDigit(word.charAt(0))) {
            into.add(word.toLowerCase(Locale.ROOT), entry);
        }
    }
}
