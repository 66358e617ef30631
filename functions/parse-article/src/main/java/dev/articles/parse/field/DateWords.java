package dev.articles.parse.field;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** The words of dates in all languages, as {@code dates.txt} of each language lists them. */
final class DateWords {

    /** What a word or phrase has to do with a date. */
    enum Role {
        MONTH,
        PERSIAN_MONTH,
        HIJRI_MONTH,
        /** A unit of time; its number says how many it stands for, two for Arabic duals. */
        UNIT,
        /** "ago", before or after the count. */
        AGO,
        /** A day by its distance from today. */
        DAY,
        NUMBER,
        MORNING,
        AFTERNOON,
        ZONE,
        /** Words that may stand inside a date without meaning: ordinal endings, "of", "de", weekdays. */
        FILLER
    }

    /**
     * What a phrase means.
     *
     * @param number the month, the count, the days from today; in minutes for a zone
     * @param unit the unit of time; null but for {@link Role#UNIT}
     */
    record Word(Role role, int number, ChronoUnit unit) {}

    private static final Phrases<Word> PHRASES = load();

    private DateWords() {}

    static Optional<Phrases.Match<Word>> at(CharSequence text, int offset) {
        return PHRASES.at(text, offset);
    }

    private static Phrases<Word> load() {
        Phrases<Word> phrases = new Phrases<>();
        for (String language : Lexicon.LANGUAGES) {
            Lexicon.read(language, "dates.txt").forEach((section, list) -> {
                Word word = word(section);
                list.forEach(phrase -> phrases.add(phrase, word));
            });
        }
        return phrases;
    }

    /** Sections are named by role, number and unit: {@code [month 3]}, {@code [unit 2 days]}, {@code [zone +03:00]}. */
    private static Word word(String section) {
        String[] parts = section.split(" ");
        Role role = Role.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        return switch (role) {
            case ZONE -> new Word(role, ZoneOffset.of(parts[1]).getTotalSeconds() / 60, null);
            case UNIT ->
                new Word(role, Integer.parseInt(parts[1]), ChronoUnit.valueOf(parts[2].toUpperCase(Locale.ROOT)));
            default -> new Word(role, parts.length > 1 ? Integer.parseInt(parts[1]) : 0, null);
        };
    }
}
