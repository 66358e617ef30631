package dev.articles.extract.dates.lexicon;

import java.util.List;

/** The lexicons by language. Arabic and English share one, since their letters never meet and their texts mix. */
public final class Lexicons {
    private static final String ROOT = "/dev/articles/extract/dates/";
    private static final List<String> FILES =
            List.of("months", "weekdays", "units", "numbers", "relative", "grammar", "clock", "holidays", "traps");

    private final Lexicon arabicAndEnglish;
    private final FutureVerbs futureVerbs = new FutureVerbs(ROOT + "ar/future.txt");

    /** Reads the resource files; throws {@link IllegalStateException} where one is missing or malformed. */
    public Lexicons() {
        LexiconBuilder builder = new LexiconBuilder();
        for (String language : List.of("ar", "en")) {
            for (String file : FILES) {
                LexiconFile.read(ROOT + language + "/" + file + ".txt", builder);
            }
        }
        arabicAndEnglish = builder.build();
    }

    /** The lexicon for a language (ISO 639-1); null or an unknown one reads as Arabic and English. */
    public Lexicon of(String language) {
        return arabicAndEnglish;
    }

    /** How Arabic verbs in the future begin. */
    public FutureVerbs futureVerbs() {
        return futureVerbs;
    }
}
