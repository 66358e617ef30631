package dev.articles.extract.entities.names;

import dev.articles.text.NameKey;

/** A cursor that walks from one place in a text word by word, either way, and stops at punctuation. */
final class TextWords {

    private final String text;
    private int start;
    private int end;

    TextWords(String text, int position) {
        this.text = text;
        start = position;
        end = position;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    String word() {
        return text.substring(start, end);
    }

    /** Steps back over spaces, and over one comma if it is there; tells whether it was. */
    boolean skipCommaBackward() {
        start = backOverSpaces(start);
        boolean comma = start > 0 && isComma(text.charAt(start - 1));
        start = comma ? backOverSpaces(start - 1) : start;
        return comma;
    }

    /** Steps over one comma; tells whether it was there. */
    boolean skipCommaForward() {
        int i = forwardOverSpaces(end);
        boolean comma = i < text.length() && isComma(text.charAt(i));
        end = comma ? i + 1 : end;
        return comma;
    }

    /** Takes the word before, if nothing but spaces is between. */
    boolean backward() {
        end = backOverSpaces(start);
        start = end;
        while (start > 0 && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        return start < end;
    }

    /** Takes the word after, if nothing but spaces is between. */
    boolean forward() {
        start = forwardOverSpaces(end);
        end = start;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return start < end;
    }

    private int backOverSpaces(int i) {
        while (i > 0 && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private int forwardOverSpaces(int i) {
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\t';
    }

    private static boolean isComma(char c) {
        return c == ',' || c == '،';
    }

    /** Letters, digits, vowel signs, and what joins the parts of "secretary-general" and "Sa'ar". */
    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || NameKey.isSilent(c) || c == '-' || c == '\'' || c == '’';
    }
}
