package dev.articles.parse.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip up to a bound, so that a small file that unpacks to a huge one does no harm. */
final class Gzip {

    private Gzip() {}

    /** More came out than was allowed. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1;
    }

    static boolean isGzip(byte[] file) {
        return file.length >= 3 && (file[0] & 0xff) == 0x1f && (file[1] & 0xff) == 0x8b && file[2] == 8;
    }

    /**
     * The unpacked bytes.
     *
     * @throws TooLargeException if there are more than {@code limit}; no more than that are held
     * @throws IOException if the data are damaged or end early
     */
    static byte[] unpack(byte[] file, int limit) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(file), 8192)) {
            byte[] unpacked = in.readNBytes(limit + 1);
            if (unpacked.length > limit) {
                throw new TooLargeException();
            }
            return unpacked;
        }
    }
}
