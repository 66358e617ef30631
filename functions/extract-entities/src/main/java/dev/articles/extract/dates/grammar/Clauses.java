package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.Frame.Tense;
import dev.articles.extract.dates.tokens.Token;
import java.util.List;

/** Of what a clause speaks: it ends at a punctuation mark, and its verbs in the future decide. */
final class Clauses {
    private static final int REACH = 24;
    private static final String ENDS = ".;:!?،؛؟\n«»\"";

    private Clauses() {}

    static Tense tense(List<Token> tokens, int from, int to) {
        Tense before = side(tokens, from - 1, -1);
        if (before == Tense.FUTURE) {
            return Tense.FUTURE;
        }
        Tense after = side(tokens, to, 1);
        if (after == Tense.FUTURE && before != Tense.PAST) {
            return Tense.FUTURE;
        }
        return before == Tense.NONE && after == Tense.NONE ? Tense.NONE : Tense.PAST;
    }

    /** FUTURE or PAST where a word says so, PAST for other words too, NONE where the clause ends at once. */
    private static Tense side(List<Token> tokens, int from, int step) {
        boolean words = false;
        for (int i = from, n = 0; i >= 0 && i < tokens.size() && n < REACH; i += step, n++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.MARK && ENDS.indexOf(token.sign()) >= 0) {
                break;
            }
            if (token.is(WordClass.FUTURE)) {
                return Tense.FUTURE;
            }
            words |= token.kind() == Token.Kind.GAP;
        }
        return words ? Tense.PAST : Tense.NONE;
    }
}
