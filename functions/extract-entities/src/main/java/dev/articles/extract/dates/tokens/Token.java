package dev.articles.extract.dates.tokens;

import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;

/** A word of time, a number, a mark, or a gap of words that say nothing of time. */
public final class Token {
    /** The kinds; {@link #NOTHING} lies before the first token and behind the last. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK,
        GAP,
        NOTHING
    }

    private static final Entry[] NONE = {};

    /** What lies outside of a text. */
    public static final Token NOTHING = new Token(Kind.NOTHING, -1, -1, -1, NONE, 0, 0, (char) 0, Clitics.NONE);

    private final Kind kind;
    private final int from;
    private final int start;
    private final int end;
    private final Entry[] entries;
    private final int number;
    private final int digits;
    private final char sign;
    private final char preposition;
    private final boolean joined;
    private final boolean definite;
    private final boolean latin;
    private final boolean capital;

    private Token(
            Kind kind,
            int from,
            int start,
            int end,
            Entry[] entries,
            int number,
            int digits,
            char sign,
            Clitics clitics) {
        this.kind = kind;
        this.from = from;
        this.start = start;
        this.end = end;
        this.entries = entries;
        this.number = number;
        this.digits = digits;
        this.sign = sign;
        this.joined = clitics.joined();
        this.preposition = clitics.preposition();
        this.definite = clitics.definite();
        this.latin = clitics.latin();
        this.capital = clitics.capital();
    }

    static Token word(int from, int start, int end, Entry[] entries, Clitics clitics) {
        return new Token(Kind.WORD, from, start, end, entries, 0, 0, (char) 0, clitics);
    }

    static Token gap(int start, int end, boolean latin) {
        return new Token(Kind.GAP, start, start, end, NONE, 0, 0, (char) 0, latin ? Clitics.LATIN : Clitics.NONE);
    }

    static Token mark(int start, char sign) {
        return new Token(Kind.MARK, start, start, start + 1, NONE, 0, 0, sign, Clitics.NONE);
    }

    /** A run of digits; {@code suffix} is 'o' for an ordinal ("3rd"), 's' for a decade ("1990s"), else 0. */
    static Token number(int start, int end, int value, int digits, char suffix) {
        return new Token(Kind.NUMBER, start, start, end, NONE, value, digits, suffix, Clitics.NONE);
    }

    public Kind kind() {
        return kind;
    }

    /** Where the word begins with its proclitics. */
    public int from() {
        return from;
    }

    /** Where the word begins without its proclitics. */
    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /** The value of a run of digits. */
    public int number() {
        return number;
    }

    /** How many digits a number has; 0 for other tokens. */
    public int digits() {
        return digits;
    }

    /** The mark's character, or a number's suffix. */
    public char sign() {
        return sign;
    }

    /** Whether "and" (و or ف) is attached. */
    public boolean joined() {
        return joined;
    }

    /** The attached preposition ب, ل or ك; 0 where none is. */
    public char preposition() {
        return preposition;
    }

    /** Whether the word begins with a capital letter. */
    public boolean capital() {
        return capital;
    }

    /** Whether the word is in Latin letters. */
    public boolean latin() {
        return latin;
    }

    /** Whether the article was taken off. */
    public boolean definite() {
        return definite;
    }

    /** The word's reading in a class, or null. */
    public Entry as(WordClass wordClass) {
        for (Entry entry : entries) {
            if (entry.wordClass() == wordClass) {
                return entry;
            }
        }
        return null;
    }

    public boolean is(WordClass wordClass) {
        return as(wordClass) != null;
    }

    public boolean isMark(char c) {
        return kind == Kind.MARK && sign == c;
    }

    /** Whether an expression of time can begin here. */
    public boolean begins() {
        if (kind == Kind.NUMBER) {
            return true;
        }
        boolean begins = false;
        for (Entry entry : entries) {
            if (entry.wordClass() == WordClass.TRAP) {
                return false;
            }
            begins |= entry.wordClass().begins();
        }
        return begins;
    }
}
