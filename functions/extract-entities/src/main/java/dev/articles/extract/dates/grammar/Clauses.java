package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.Frame.Tense;
import dev.articles.extract.dates.tokens.Token;
import java.util.List;

/** Of what a clause speaks: it ends at a punctuation mark, and its verbs in the future decide. */
final class Clauses {
    private static final int REACH = 24;
    private static final int PARAGRAPH = 80;
    private static final String ENDS = ".;!?؛؟\n";
    private static final String COMMAS = ",،:«»\"()-–";

    private Clauses() {}

    static Tense tense(List<Token> tokens, int from, int to) {
        Tense before = side(tokens, from - 1, -1, 1);
        if (before == Tense.FUTURE) {
            return Tense.FUTURE;
        }
        Tense after = side(tokens, to, 1, 0);
        if (after == Tense.FUTURE) {
            return Tense.FUTURE;
        }
        return before == Tense.NONE && after == Tense.NONE ? Tense.NONE : Tense.PAST;
    }

    /** Whether no sentence ends between a place in the text and a token behind it. */
    static boolean oneSentence(List<Token> tokens, int index, int place) {
        for (int i = index - 1, n = 0; i >= 0 && n < REACH; i--, n++) {
            if (tokens.get(i).start() < place) {
                return true;
            }
            if (ends(tokens, i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether no line ends between a place in the text and a token behind it. */
    static boolean oneParagraph(List<Token> tokens, int index, int place) {
        for (int i = index - 1, n = 0; i >= 0 && n < PARAGRAPH; i--, n++) {
            if (tokens.get(i).start() < place) {
                return true;
            }
            if (tokens.get(i).isMark('\n')) {
                return false;
            }
        }
        return false;
    }

    /** FUTURE where a verb says so before a word of the past does, PAST for other words, NONE where there are none. */
    private static Tense side(List<Token> tokens, int from, int step, int commas) {
        boolean words = false;
        int left = commas;
        for (int i = from, n = 0; i >= 0 && i < tokens.size() && n < REACH; i += step, n++) {
            Token token = tokens.get(i);
            boolean comma = token.kind() == Token.Kind.MARK && COMMAS.indexOf(token.sign()) >= 0;
            if (ends(tokens, i) || comma && left-- == 0 || token.is(WordClass.PAST)) {
                break;
            }
            if (token.is(WordClass.FUTURE)) {
                return Tense.FUTURE;
            }
            words |= token.kind() == Token.Kind.GAP;
        }
        return words ? Tense.PAST : Tense.NONE;
    }

    /** A point inside a number or an abbreviation ends nothing. */
    private static boolean ends(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        boolean glued = token.isMark('.')
                && index + 1 < tokens.size()
                && tokens.get(index + 1).from() == token.end();
        return token.kind() == Token.Kind.MARK && ENDS.indexOf(token.sign()) >= 0 && !glued;
    }
}
