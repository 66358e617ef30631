package dev.articles.parse.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Counts what is and what is not UTF-8 in a text (RFC 3629). */
final class Utf8 {

    /** So many good sequences for each fault make the text UTF-8 that was damaged, not some other encoding. */
    private static final int GOOD_FOR_EACH_FAULT = 8;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;

    private int good;
    private int faults;

    private Utf8(byte[] bytes) {
        int i = ascii(bytes, 0);
        while (i < bytes.length) {
            int length = sequence(bytes, i);
            if (length == 0) {
                faults++;
                i++;
            } else {
                good++;
                i += length;
            }
            i = ascii(bytes, i);
        }
    }

    /** The end of the ASCII that starts here, eight bytes at a time: most of most pages. */
    private static int ascii(byte[] bytes, int from) {
        int i = from;
        while (i + Long.BYTES <= bytes.length && ((long) EIGHT.get(bytes, i) & HIGH_BITS) == 0) {
            i += Long.BYTES;
        }
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /** UTF-8 if there are multi-byte sequences and none, or next to none, is at fault. */
    static Optional<Charset> find(byte[] bytes) {
        Utf8 count = new Utf8(bytes);
        return count.good > GOOD_FOR_EACH_FAULT * count.faults ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    /** The length of the multi-byte sequence that starts here; 0 if none does. */
    static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        int length =
                lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return isCanonical(lead, bytes[at + 1] & 0xff) ? length : 0;
    }

    /** No overlong forms, no surrogates, nothing beyond Unicode. */
    private static boolean isCanonical(int lead, int second) {
        return switch (lead) {
            case 0xe0 -> second >= 0xa0;
            case 0xed -> second < 0xa0;
            case 0xf0 -> second >= 0x90;
            case 0xf4 -> second < 0x90;
            default -> true;
        };
    }
}
