package dev.articles.extract.dates.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lexicons by language. Arabic and English share one, since their letters never meet and their texts mix; those of
 * other languages are made when first asked for.
 */
public final class Lexicons {
    private static final String ROOT = "/dev/articles/extract/dates/";
    private static final List<String> FILES =
            List.of("months", "weekdays", "units", "numbers", "relative", "grammar", "clock", "holidays", "traps");
    private static final Set<String> OTHERS = Set.of("fr", "de", "es", "tr", "fa", "ur");

    private final Lexicon arabicAndEnglish = arabicAndEnglish();
    private final FutureVerbs futureVerbs = new FutureVerbs("/dev/articles/extract/dates/ar/future.txt");
    private final Map<String, Lexicon> others = new ConcurrentHashMap<>();

    private static Lexicon arabicAndEnglish() {
        LexiconBuilder builder = new LexiconBuilder();
        for (String language : List.of("ar", "en")) {
            for (String file : FILES) {
                LexiconFile.read(String.join("", ROOT, language, "/", file, ".txt"), builder);
            }
        }
        return builder.build();
    }

    /** The lexicon for a language (ISO 639-1); any that has none of its own reads as Arabic and English. */
    public Lexicon of(String language) {
        return language != null && OTHERS.contains(language)
                ? others.computeIfAbsent(language, Lexicons::other)
                : arabicAndEnglish;
    }

    private static Lexicon other(String language) {
        LexiconBuilder builder = new LexiconBuilder();
        CldrNames.add(language, builder);
        LexiconFile.read(String.join("", ROOT, language, "/words.txt"), builder);
        return builder.build();
    }

    /** How Arabic verbs in the future begin. */
    public FutureVerbs futureVerbs() {
        return futureVerbs;
    }
}
