package dev.articles.parse.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Unicode that announces itself, by a byte order mark or by the zeros of its two-byte form. */
final class ByteOrderMark {

    private static final int SAMPLE = 4096;

    private ByteOrderMark() {}

    static Optional<Charset> find(byte[] b) {
        if (b.length >= 3 && at(b, 0) == 0xef && at(b, 1) == 0xbb && at(b, 2) == 0xbf) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (b.length >= 2 && at(b, 0) == 0xfe && at(b, 1) == 0xff) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (b.length >= 2 && at(b, 0) == 0xff && at(b, 1) == 0xfe) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    /** The blanks and tags of a two-byte text have a zero for their upper half, always on the same side. */
    static Optional<Charset> withoutMark(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (even * 20 > length && odd == 0) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return odd * 20 > length && even == 0 ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    /** How many bytes to skip. */
    static int length(byte[] bytes, Charset charset) {
        return find(bytes)
                .filter(charset::equals)
                .map(c -> c.equals(StandardCharsets.UTF_8) ? 3 : 2)
                .orElse(0);
    }

    private static int at(byte[] bytes, int i) {
        return bytes[i] & 0xff;
    }
}
