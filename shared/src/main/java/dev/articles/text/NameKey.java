package dev.articles.text;

import java.text.Normalizer;

/**
 * The form under which names are compared and indexed, so that spellings a reader would not tell apart are one name:
 * hamza carriers, ta marbuta, alif maqsura, Persian letters, vowel signs, accents, tatweel, case and punctuation do not
 * count,
 * and "عبد الله" is "عبدالله". It is for matching only: what is shown to people keeps its spelling.
 *
 * <p>Not a transliteration and not a table of aliases: Blinken and بلينكن have different keys. Thread-safe.
 */
public final class NameKey {

    private static final String VARIANTS = "أإآٱىئؤةکیگı";
    private static final String LETTERS = "ااااييوهكيغi";

    /** The only one below the combining marks. */
    private static final char SOFT_HYPHEN = '\u00ad';

    private static final char SILENT = 0;
    private static final char GAP = 1;

    /** What becomes of the characters most names are written in, up to the end of the Arabic block. */
    private static final char[] COMMON = new char[0x700];

    static {
        for (char c = 0; c < COMMON.length; c++) {
            COMMON[c] = classify(c);
        }
    }

    private NameKey() {}

    private static char classify(char c) {
        if (isSilent(c)) {
            return SILENT;
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? fold(c) : GAP;
    }

    /** The key of a name; empty if nothing in it is a letter or a digit. Never throws, and a key is its own key. */
    public static String of(CharSequence name) {
        CharSequence decomposed = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(decomposed.length());
        boolean gap = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            char folded = c < COMMON.length ? COMMON[c] : classify(c);
            if (folded <= GAP) {
                gap |= folded == GAP;
                continue;
            }
            if (gap && !key.isEmpty() && !endsWithServant(key)) {
                key.append(' ');
            }
            gap = false;
            key.append(folded);
        }
        return key.toString();
    }

    /** Whether folding alone does it: ASCII and Arabic letters with their vowel signs. Spares most names the normalizer. */
    private static boolean isPlain(CharSequence name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= '\u0080' && (c < '\u0621' || c > '\u0652')) {
                return false;
            }
        }
        return true;
    }

    /** Folds one letter: hamza carriers, ta marbuta, Persian letters, digits of any script, case. */
    public static char fold(char c) {
        if (c < '\u0080') {
            return Character.toLowerCase(c);
        }
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        int variant = VARIANTS.indexOf(c);
        return variant >= 0 ? LETTERS.charAt(variant) : Character.toLowerCase(c);
    }

    /** Whether a character has no part in what a word is: vowel signs, tatweel, zero-width and direction controls. */
    public static boolean isSilent(char c) {
        if (c < '\u0300' || c > '\u0640' && c < '\u064b') {
            return c == SOFT_HYPHEN;
        }
        int type = Character.getType(c);
        return c == '\u0640' || type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    /** "عبد" as a word of its own is written together with the name it serves. */
    private static boolean endsWithServant(StringBuilder key) {
        int n = key.length();
        return n >= 3 && key.substring(n - 3).equals("عبد") && (n == 3 || key.charAt(n - 4) == ' ');
    }
}
