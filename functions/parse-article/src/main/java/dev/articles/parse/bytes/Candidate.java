package dev.articles.parse.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.HashMap;
import java.util.Map;

/**
 * One encoding together with one language that is written in it.
 *
 * @param charset the encoding
 * @param letters natural logarithm of the share each letter beyond ASCII has in the language
 * @param besideLatin whether the language mixes these letters with ASCII letters inside words, as French does and
 *     Arabic does not
 */
record Candidate(Charset charset, Map<Character, Double> letters, boolean besideLatin) {

    /** Quotation marks, dashes, signs of measures and the like: not letters, yet in every text. */
    private static final double SIGN = Math.log(0.01);

    /** A letter of the script that the list leaves out, because it is rare. */
    private static final double RARE = Math.log(0.0005);

    /** A character that no text of the language holds. */
    private static final double FOREIGN = Math.log(0.00001);

    private static final double EXPECTED_NEIGHBOUR = Math.log(0.9);
    private static final double ODD_NEIGHBOUR = Math.log(0.02);

    /** From letters in order of frequency; the share of the letter at rank r falls as in Zipf's law, 1/(r + 3). */
    static Candidate of(Charset charset, String byFrequency) {
        String inOrder = byFrequency.replace(" ", "");
        double total = 0;
        for (int rank = 0; rank < inOrder.length(); rank++) {
            total += 1.0 / (rank + 3);
        }
        Map<Character, Double> letters = new HashMap<>();
        for (int rank = 0; rank < inOrder.length(); rank++) {
            letters.putIfAbsent(inOrder.charAt(rank), Math.log(0.95 / (rank + 3) / total));
        }
        return new Candidate(
                charset, letters, Character.UnicodeScript.of(inOrder.charAt(0)) == Character.UnicodeScript.LATIN);
    }

    /** Mean logarithm of the likelihood of a byte beyond ASCII. */
    double likelihood(byte[] sample) {
        CharBuffer text = decode(sample);
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                sum += of(c) + neighbour(text, i);
            }
        }
        return sum / Math.max(1, highBytes(sample));
    }

    private double of(char c) {
        Double listed = letters.get(Character.toLowerCase(c));
        if (listed != null) {
            return Character.isUpperCase(c) ? listed - 3 : listed;
        }
        if (c == '\ufffd' || Character.isISOControl(c)) {
            return 2 * FOREIGN;
        }
        if (Character.isLetter(c)) {
            return Character.UnicodeScript.of(c).equals(script()) ? RARE : FOREIGN;
        }
        return isDrawing(c) ? FOREIGN : SIGN;
    }

    /** Frames and blocks, which old encodings of terminals have in place of punctuation. */
    private static boolean isDrawing(char c) {
        return c >= '\u2500' && c < '\u2600' || c >= '\ue000' && c < '\uf900';
    }

    /** Accented letters stand among plain ones; letters of other scripts stand among their like. */
    private double neighbour(CharBuffer text, int i) {
        if (!Character.isLetter(text.charAt(i))) {
            return EXPECTED_NEIGHBOUR;
        }
        boolean plain = i > 0 && isAsciiLetter(text.charAt(i - 1))
                || i + 1 < text.length() && isAsciiLetter(text.charAt(i + 1));
        boolean like =
                i > 0 && isOwnLetter(text.charAt(i - 1)) || i + 1 < text.length() && isOwnLetter(text.charAt(i + 1));
        return (besideLatin ? plain : like && !plain) ? EXPECTED_NEIGHBOUR : ODD_NEIGHBOUR;
    }

    private static boolean isOwnLetter(char c) {
        return c >= 0x80 && Character.isLetter(c);
    }

    private Character.UnicodeScript script() {
        return Character.UnicodeScript.of(letters.keySet().iterator().next());
    }

    private CharBuffer decode(byte[] sample) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(sample));
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new IllegalStateException("a decoder that replaces reported", e);
        }
    }

    private static int highBytes(byte[] sample) {
        int high = 0;
        for (byte b : sample) {
            high += b < 0 ? 1 : 0;
        }
        return high;
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
