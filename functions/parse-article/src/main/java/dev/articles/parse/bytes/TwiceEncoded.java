package dev.articles.parse.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Repairs text that was written as UTF-8, read as Western European and written as UTF-8 again, so that "’" shows as "â€™"
 * and Arabic as "Ø§Ù„". The letters of each such sequence are the bytes of the character that was meant.
 */
final class TwiceEncoded {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** As in {@link Utf8}: so many good sequences for each fault do not come about by chance. */
    private static final int GOOD_FOR_EACH_FAULT = 8;

    private static final int LONGEST_SEQUENCE = 4;

    /** What the first bytes of accented letters, quotation marks, Arabic and Cyrillic look like; most texts hold none. */
    private static final String FIRST_BYTES = "ÃâØÐ";

    /** The byte that a character stands for; 0 for those that stand for none. */
    private static final byte[] BYTES = bytes();

    private final String text;
    private final StringBuilder repaired;
    private int good;
    private int faults;

    private TwiceEncoded(String text) {
        this.text = text;
        this.repaired = new StringBuilder(text.length());
    }

    /** The text as it was meant, or the same text if it is not of this kind. */
    static String repaired(String text) {
        return FIRST_BYTES.chars().anyMatch(first -> text.indexOf(first) >= 0) ? new TwiceEncoded(text).read() : text;
    }

    private String read() {
        int i = 0;
        while (i < text.length() && faults <= GOOD_FOR_EACH_FAULT + good) {
            char c = text.charAt(i);
            int length = c < 0x80 ? 1 : sequence(i);
            if (length == 0) {
                faults++;
                length = 1;
            } else if (c >= 0x80) {
                good++;
            }
            if (length == 1) {
                repaired.append(c);
            }
            i += length;
        }
        return good > GOOD_FOR_EACH_FAULT * faults ? repaired.toString() : text;
    }

    /** The number of characters that are the bytes of one, which is appended; 0 if those here are not. */
    private int sequence(int at) {
        byte[] bytes = new byte[LONGEST_SEQUENCE];
        int count = 0;
        while (count < LONGEST_SEQUENCE && at + count < text.length() && byteOf(text.charAt(at + count)) != 0) {
            bytes[count] = byteOf(text.charAt(at + count));
            count++;
        }
        int length = Utf8.sequence(bytes, 0);
        if (length == 0 || length > count) {
            return 0;
        }
        repaired.append(StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes, 0, length)));
        return length;
    }

    private static byte byteOf(char c) {
        return c < BYTES.length ? BYTES[c] : 0;
    }

    /** Windows-1252, and ISO-8859-1 where that leaves a gap. */
    private static byte[] bytes() {
        byte[] bytes = new byte[0x2123];
        for (int b = 0x80; b < 0x100; b++) {
            char western =
                    WESTERN.decode(ByteBuffer.wrap(new byte[] {(byte) b})).get();
            bytes[b] = (byte) b;
            if (western < bytes.length) {
                bytes[western] = (byte) b;
            }
        }
        return bytes;
    }
}
