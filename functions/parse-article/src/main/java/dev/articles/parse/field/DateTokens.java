package dev.articles.parse.field;

import dev.articles.parse.field.DateWords.Role;
import dev.articles.parse.field.DateWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line cut into what matters for a date: numbers, words that have to do with dates, single signs. One pass; words
 * without a meaning here become {@link #OTHER}, fillers vanish.
 */
final class DateTokens {

    /** A number has {@code digits > 0}, a known word has {@code word}, a sign has {@code sign}. */
    record Token(int number, int digits, Word word, char sign, int start) {
        boolean isNumber() {
            return digits > 0;
        }

        boolean is(Role role) {
            return word != null && word.role() == role;
        }

        boolean isSign(String signs) {
            return sign != 0 && signs.indexOf(sign) >= 0;
        }
    }

    /** Year, month and day as they stand behind their numbers in Chinese, Japanese and Korean. */
    static final String IDEOGRAPHS = "年月日년월일";

    private static final char OTHER = '\uffff';
    private static final int MOST_DIGITS = 9;
    private static final Token NONE = new Token(0, 0, null, OTHER, Integer.MAX_VALUE);

    private final List<Token> tokens = new ArrayList<>();

    static DateTokens of(String text) {
        DateTokens tokens = new DateTokens();
        int i = 0;
        while (i < text.length()) {
            i = tokens.next(text, i);
        }
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    /** The token at an index; beyond the end one that is nothing. */
    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }

    private int next(String text, int at) {
        char c = text.charAt(at);
        if (Character.isDigit(c)) {
            return number(text, at);
        }
        if (Character.isLetter(c) && IDEOGRAPHS.indexOf(c) < 0) {
            return word(text, at);
        }
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
            tokens.add(new Token(0, 0, null, c, at));
        }
        return at + 1;
    }

    private int number(String text, int at) {
        int i = at;
        int value = 0;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            value = i - at < MOST_DIGITS ? value * 10 + Character.digit(text.charAt(i), 10) : value;
            i++;
        }
        tokens.add(new Token(value, i - at, null, (char) 0, at));
        return i;
    }

    private int word(String text, int at) {
        Optional<Phrases.Match<Word>> match = DateWords.at(text, at);
        if (match.isPresent()) {
            Word word = match.get().meaning();
            if (word.role() == Role.NUMBER) {
                tokens.add(new Token(word.number(), 1, word, (char) 0, at));
            } else if (word.role() != Role.FILLER) {
                tokens.add(new Token(0, 0, word, (char) 0, at));
            }
            return match.get().end();
        }
        int i = at;
        while (i < text.length()
                && (Character.isLetter(text.charAt(i)) || isMark(text.charAt(i)))
                && IDEOGRAPHS.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        boolean isT = i - at == 1 && (text.charAt(at) == 'T' || text.charAt(at) == 'h');
        tokens.add(new Token(0, 0, null, isT ? text.charAt(at) : OTHER, at));
        return i;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
