package dev.articles.extract.dates.tokens;

/** Where words end. */
final class Words {
    private Words() {}

    /** The end of the word that begins at {@code start}: letters, vowel marks, an apostrophe or a point inside. */
    static int end(String text, int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!isLetter(c) && !isInside(text, start, i)) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean isInside(String text, int start, int i) {
        char c = text.charAt(i);
        boolean between = i > start && i + 1 < text.length() && isLetter(text.charAt(i + 1));
        if (!between) {
            return false;
        }
        boolean abbreviation = c == '.'
                && (i - start == 1 || (i - start == 2 && text.charAt(i - 1) == 'ـ'))
                && (i + 2 >= text.length() || !isLetter(text.charAt(i + 2)));
        return c == '\'' || c == '\u2019' || abbreviation;
    }

    static boolean isLetter(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        if (c >= 0x0620 && c <= 0x065F) {
            return true;
        }
        return c == 0x0670
                || c == 0x200C
                || Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isSpace(char c) {
        return c == ' '
                || c == '\t'
                || c == '\u00a0'
                || c == '\u200f'
                || c == '\u200e'
                || c == '\u202f'
                || c == '\u3000';
    }
}
