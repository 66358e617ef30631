package dev.articles.parse.field;

import java.text.Normalizer;
import org.jsoup.parser.Parser;

/**
 * The one form in which text leaves the parsers: composed (Unicode NFC), entities decoded, no zero-width characters, no
 * direction controls, no tatweel, single spaces, line ends as {@code \n}. Letters, signs and punctuation stay as the
 * publisher wrote them, Persian ya and kaf included, so that a quotation can be found again in the source.
 *
 * <p>Thread-safe; linear in the length of the text.
 */
public final class TextForm {

    private static final char TATWEEL = '\u0640';
    private static final char ZERO_WIDTH_NON_JOINER = '\u200c';

    private TextForm() {}

    /** Cleans a text of several lines: no line begins or ends with white space, line breaks are kept. */
    public static String clean(String text) {
        return shape(text, true);
    }

    /** Cleans a text that is one line by nature, such as a headline: line breaks become spaces. */
    public static String line(String text) {
        return shape(text, false);
    }

    private static String shape(String text, boolean keepBreaks) {
        return isShaped(text) ? text : shaped(text, keepBreaks);
    }

    /** Whether a line is plainly in this form already, as most are: common letters and signs, single spaces. */
    private static boolean isShaped(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? space : !isPlain(c)) {
                return false;
            }
            space = c == ' ';
        }
        return !space;
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c < '\u007f' && c != '&'
                || c > '\u00ad' && c < '\u0300'
                || c >= '\u0621' && c <= '\u064a' && c != TATWEEL
                || c >= '\u2010' && c <= '\u2026'
                || c == '\u060c';
    }

    private static String shaped(String text, boolean keepBreaks) {
        String decoded = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        String composed = Normalizer.normalize(decoded, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        boolean space = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (keepBreaks && isBreak(c)) {
                i += c == '\r' && i + 1 < composed.length() && composed.charAt(i + 1) == '\n' ? 1 : 0;
                out.append('\n');
                space = false;
            } else if (isSpace(c)) {
                space = true;
            } else if (!isDropped(c, composed, i)) {
                if (space && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static boolean isDropped(char c, String text, int at) {
        if (c == ZERO_WIDTH_NON_JOINER) {
            return !joinsPersianWord(text, at);
        }
        return c == TATWEEL
                || c == '\ufffe'
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL;
    }

    /** Between two letters of one word the non-joiner is spelling ("می‌رود"), not decoration. */
    private static boolean joinsPersianWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && isPersianNeighbour(text.charAt(at - 1))
                && isPersianNeighbour(text.charAt(at + 1));
    }

    private static boolean isPersianNeighbour(char c) {
        return Character.isLetter(c) && Character.UnicodeBlock.of(c) == Character.UnicodeBlock.ARABIC;
    }
}
