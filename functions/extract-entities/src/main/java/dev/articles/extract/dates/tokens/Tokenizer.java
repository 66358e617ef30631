package dev.articles.extract.dates.tokens;

import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.FutureVerbs;
import dev.articles.extract.dates.lexicon.Lexicon;
import dev.articles.extract.dates.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;

/** One pass over a text. Words that say nothing of time allocate nothing; neighbours of that kind become one gap. */
public final class Tokenizer {
    private static final Entry[] FUTURE = {new Entry(WordClass.FUTURE, 0, "", false)};
    private static final int MOST_DIGITS = 9;

    private final String text;
    private final FutureVerbs futureVerbs;
    private final WordReader words;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int gapStart = -1;
    private int gapEnd;

    private Tokenizer(String text, Lexicon lexicon, FutureVerbs futureVerbs) {
        this.text = text;
        this.futureVerbs = futureVerbs;
        this.words = new WordReader(lexicon, text);
    }

    /** The tokens of a text, in order. */
    public static List<Token> tokens(String text, Lexicon lexicon, FutureVerbs futureVerbs) {
        return new Tokenizer(text, lexicon, futureVerbs).scan();
    }

    private List<Token> scan() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Words.isSpace(c)) {
                at++;
            } else if (Words.isLetter(c)) {
                word();
            } else if (Character.isDigit(c)) {
                number();
            } else {
                add(Token.mark(at, c == '\r' ? '\n' : c));
                at++;
            }
        }
        closeGap();
        return tokens;
    }

    private void word() {
        int end = Words.end(text, at);
        Token token = words.read(at, end);
        if (token == null && isFuture(at, end)) {
            token = Token.word(at, at, end, FUTURE, Clitics.NONE);
        }
        if (token != null) {
            add(token);
            at = token.end();
        } else {
            gapStart = gapStart < 0 ? at : gapStart;
            gapEnd = end;
            at = end;
        }
    }

    private boolean isFuture(int start, int end) {
        char first = text.charAt(start);
        int from = first == 'و' || first == 'ف' ? start + 1 : start;
        return from < end && futureVerbs.isFuture(text, from, end);
    }

    private void number() {
        int start = at;
        int value = 0;
        int digits = 0;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            value = digits < MOST_DIGITS ? value * 10 + Character.digit(text.charAt(at), 10) : value;
            digits++;
            at++;
        }
        char suffix = suffix();
        add(Token.number(start, at, value, digits, suffix));
    }

    /** Takes "st", "nd", "rd", "th", French "er" and the "s" of decades into the number. */
    private char suffix() {
        int end = at < text.length() && Words.isLetter(text.charAt(at)) ? Words.end(text, at) : at;
        if (end - at == 1 && Character.toLowerCase(text.charAt(at)) == 's') {
            at = end;
            return 's';
        }
        if (end - at == 2
                && isOrdinalSuffix(
                        Character.toLowerCase(text.charAt(at)), Character.toLowerCase(text.charAt(at + 1)))) {
            at = end;
            return 'o';
        }
        return 0;
    }

    private static boolean isOrdinalSuffix(char a, char b) {
        return (a == 'e' && b == 'r')
                || (a == 's' && b == 't')
                || (a == 'n' && b == 'd')
                || (a == 'r' && b == 'd')
                || (a == 't' && b == 'h');
    }

    private void add(Token token) {
        closeGap();
        tokens.add(token);
    }

    private void closeGap() {
        if (gapStart >= 0) {
            tokens.add(Token.gap(gapStart, gapEnd, text.charAt(gapEnd - 1) < 'ء'));
            gapStart = -1;
        }
    }
}
