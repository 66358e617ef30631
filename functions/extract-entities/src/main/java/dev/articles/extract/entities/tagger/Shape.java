package dev.articles.extract.entities.tagger;

/** What a token looks like, whatever it says. */
enum Shape {
    /** Arabic letters. */
    ARABIC,
    /** Lower-case letters. */
    LOWER,
    /** A capital, then lower case. */
    TITLE,
    /** Capitals alone, more than one. */
    CAPITALS,
    /** One capital, with a dot or without. */
    INITIAL,
    /** Capitals inside the word: McDonald, iPhone. */
    MIXED,
    /** Initials with dots: U.S. */
    DOTTED,
    /** Digits, with separators or without. */
    NUMBER,
    /** Letters and digits. */
    CODE,
    /** No letter and no digit. */
    MARK;

    static Shape of(String text, int start, int end) {
        int upper = 0;
        int lower = 0;
        int digits = 0;
        int dots = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '\u0600' && c < '\u0700' && Character.isLetter(c)) {
                return ARABIC;
            }
            upper += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLetter(c) && !Character.isUpperCase(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
            dots += c == '.' ? 1 : 0;
        }
        if (upper + lower == 0) {
            return digits > 0 ? NUMBER : MARK;
        }
        return digits > 0 ? CODE : ofLetters(upper, lower, dots, Character.isUpperCase(text.charAt(start)));
    }

    private static Shape ofLetters(int upper, int lower, int dots, boolean capital) {
        if (dots > 1) {
            return DOTTED;
        }
        if (upper == 0) {
            return LOWER;
        }
        if (lower == 0) {
            return upper == 1 ? INITIAL : CAPITALS;
        }
        return upper == 1 && capital ? TITLE : MIXED;
    }
}
