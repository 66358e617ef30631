package dev.articles.extract.dates;

import dev.articles.extract.dates.grammar.Conventions;
import dev.articles.extract.dates.grammar.Found;
import dev.articles.extract.dates.grammar.Grammar;
import dev.articles.extract.dates.lexicon.Lexicons;
import dev.articles.extract.dates.meaning.Frame;
import dev.articles.extract.dates.meaning.Timex;
import dev.articles.extract.dates.tokens.Token;
import dev.articles.extract.dates.tokens.Tokenizer;
import dev.articles.model.DateMention;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds every expression of time in a text and gives it a TIMEX3 value. Arabic and English are read in full, other
 * languages as far as full dates go. Reads its resources when constructed; safe to share between threads.
 */
public final class DateExtractor {
    private final Lexicons lexicons = new Lexicons();
    private final Grammar grammar = new Grammar();

    /**
     * The expressions of time, in order, none overlapping another.
     *
     * @param text the text; offsets count its UTF-16 units
     * @param reference when it was published; null leaves relative expressions unresolved ({@code XXXX-WXX-4})
     * @param language ISO 639-1, with a region where known ({@code en-GB}); null for Arabic and English
     */
    public List<DateMention> extract(String text, LocalDateTime reference, String language) {
        List<Token> tokens = Tokenizer.tokens(text, lexicons.of(primary(language)), lexicons.futureVerbs());
        List<DateMention> mentions = new ArrayList<>();
        for (Found found : grammar.read(tokens, Conventions.of(language))) {
            Timex timex = found.meaning().in(new Frame(reference, found.tense()));
            if (timex != null) {
                mentions.add(mention(text, found, timex));
            }
        }
        return mentions;
    }

    private static String primary(String language) {
        int region = language == null ? -1 : language.indexOf('-');
        return region < 0 ? language : language.substring(0, region);
    }

    private static DateMention mention(String text, Found found, Timex timex) {
        return new DateMention(
                found.start(),
                found.end(),
                text.substring(found.start(), found.end()),
                timex.type(),
                timex.value(),
                timex.modifier(),
                timex.first(),
                timex.last(),
                timex.granularity(),
                timex.resolved(),
                timex.calendar(),
                timex.original(),
                timex.marks());
    }
}
