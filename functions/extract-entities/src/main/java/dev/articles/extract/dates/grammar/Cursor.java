package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.tokens.Token;
import java.util.List;

/**
 * A place in a list of tokens. A word is taken only where it belongs to the expression that is being read: one with
 * "and" attached begins something new, one with a preposition attached must have been linked.
 */
final class Cursor {
    private static final int DEEPEST = 5;

    private final List<Token> tokens;
    private final Conventions conventions;
    private int origin;
    private int at;
    private int linked = -1;
    private int depth;

    Cursor(List<Token> tokens, Conventions conventions) {
        this.tokens = tokens;
        this.conventions = conventions;
    }

    Conventions conventions() {
        return conventions;
    }

    int at() {
        return at;
    }

    /** Goes into an expression inside of an expression; false where the text nests them deeper than any person would. */
    boolean enter() {
        return ++depth <= DEEPEST;
    }

    void leave() {
        depth--;
    }

    /** Starts a new expression. */
    void begin(int index) {
        origin = index;
        at = index;
        linked = -1;
        depth = 0;
    }

    void to(int index) {
        linked = index < linked ? -1 : linked;
        at = index;
    }

    int origin() {
        return origin;
    }

    Token peek() {
        return token(at);
    }

    Token token(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : Token.NOTHING;
    }

    boolean done() {
        return at >= tokens.size();
    }

    /** The next word's reading in a class, without taking it; null where it has none or does not belong here. */
    Entry look(WordClass wordClass) {
        Token token = peek();
        return belongs(token) ? token.as(wordClass) : null;
    }

    Entry take(WordClass wordClass) {
        Entry entry = look(wordClass);
        if (entry != null) {
            at++;
        }
        return entry;
    }

    boolean has(WordClass wordClass) {
        return take(wordClass) != null;
    }

    /** A word of the class with "and" attached, or after a separate "and". */
    Entry takeJoined(WordClass wordClass) {
        Token token = peek();
        if (token.joined() && token.preposition() == 0 && token.as(wordClass) != null) {
            at++;
            return token.as(wordClass);
        }
        int mark = at;
        if (has(WordClass.AND)) {
            Entry entry = take(wordClass);
            if (entry != null) {
                return entry;
            }
        }
        at = mark;
        return null;
    }

    private boolean belongs(Token token) {
        if (at == origin || at == linked) {
            return true;
        }
        return !token.joined() && token.preposition() == 0;
    }

    /** Passes over "of", "in", "the" and commas, and allows the next word its attached preposition. */
    boolean link() {
        int mark = at;
        while (isLink()) {
            at++;
        }
        linked = at;
        return at > mark;
    }

    private boolean isLink() {
        boolean word = look(WordClass.OF) != null || look(WordClass.IN) != null || look(WordClass.THE) != null;
        return word && !peek().definite() || isMark(',') || isMark('،');
    }

    /** Allows the next word its attached preposition, and "and" too. */
    void allowNext() {
        linked = at;
    }

    boolean isMark(char sign) {
        Token token = peek();
        return token.isMark(sign);
    }

    boolean mark(char sign) {
        if (isMark(sign)) {
            at++;
            return true;
        }
        return false;
    }

    /** Passes over one mark of those given. */
    boolean anyMark(String signs) {
        Token token = peek();
        if (token.kind() == Token.Kind.MARK && signs.indexOf(token.sign()) >= 0) {
            at++;
            return true;
        }
        return false;
    }

    /** Whether the token at an index directly follows the one before it, with nothing between. */
    boolean glued(int index) {
        return index > 0
                && index < tokens.size()
                && token(index - 1).end() == token(index).from();
    }

    Token before() {
        return token(origin - 1);
    }

    boolean startsText() {
        return origin == 0;
    }
}
