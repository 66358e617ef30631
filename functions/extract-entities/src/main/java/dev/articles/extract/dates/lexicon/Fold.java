package dev.articles.extract.dates.lexicon;

/**
 * One form for the spellings of a letter: no hamza on alif, no vowel marks, ya and ta marbuta as they are often
 * written, lower case. Works character by character, so that a scanner can fold as it reads.
 */
public final class Fold {
    /** What {@link #fold} answers for a character that is not to be seen at all. */
    public static final char NOTHING = 0;

    private Fold() {}

    /** The folded character, or {@link #NOTHING} for vowel marks, tatweel and invisible characters. */
    public static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= 0x0600 && c <= 0x06FF) {
            return arabic(c);
        }
        if (c == 0x2019) {
            return '\'';
        }
        return invisible(c) ? NOTHING : Character.toLowerCase(c);
    }

    private static char arabic(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ة', 'ہ', 'ۀ', 'ۃ', 'ە', 'ھ' -> 'ه';
            case 'ک', 'ڪ' -> 'ك';
            case 'ـ', 'ٰ' -> NOTHING;
            default -> c >= 0x064B && c <= 0x065F ? NOTHING : c;
        };
    }

    private static boolean invisible(char c) {
        return (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2069)
                || c == 0xFEFF;
    }

    /** The folded form of a whole word. */
    public static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = fold(word.charAt(i));
            if (c != NOTHING) {
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
