package dev.articles.parse.bytes;

import dev.articles.model.Limits;
import dev.articles.model.RejectionReason;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads a file as text, gzipped or not, in whatever encoding it is. Never throws for any bytes; uses at most a few
 * times {@link Limits#UPLOAD_BYTES} of memory, however far a file would unpack. Thread-safe.
 */
public final class TextReader {

    private final Signatures signatures = Signatures.load();
    private final CharsetDetector charsets = new CharsetDetector();

    /** The text of a file, or why it has none. */
    public Reading read(byte[] file) {
        if (file.length > Limits.UPLOAD_BYTES) {
            return tooLarge();
        }
        return Gzip.isGzip(file) ? readGzip(file) : readPlain(file);
    }

    /** What becomes of a file that is not read at all, because there is too much of it. */
    public static Reading.Refused tooLarge() {
        return new Reading.Refused(RejectionReason.TOO_LARGE, tooLarge("The file"));
    }

    private Reading readGzip(byte[] file) {
        try {
            return readPlain(Gzip.unpack(file, Limits.UPLOAD_BYTES));
        } catch (Gzip.TooLargeException e) {
            return refused(RejectionReason.TOO_LARGE, tooLarge("What the compressed file unpacks to"));
        } catch (IOException e) {
            return refused(
                    RejectionReason.UNDECODABLE,
                    "The compressed file is damaged or ends early. Compress it again and upload it again.");
        }
    }

    private Reading readPlain(byte[] bytes) {
        if (isBlank(bytes)) {
            return refused(RejectionReason.EMPTY, "There is nothing in the file.");
        }
        Optional<String> binary = signatures.kindOf(bytes);
        if (binary.isPresent()) {
            return refused(
                    RejectionReason.BINARY,
                    "The file is " + binary.get() + ". Upload the article as a web page or as plain text.");
        }
        Reading.Text text = charsets.decode(bytes);
        return switch (Legibility.of(text.text())) {
            case TEXT -> text;
            case BLANK -> refused(RejectionReason.EMPTY, "There is nothing but white space in the file.");
            case BINARY ->
                refused(
                        RejectionReason.BINARY,
                        "The file is not text. Upload the article as a web page or as plain text.");
            case GARBLED ->
                refused(
                        RejectionReason.UNDECODABLE,
                        "The file is text in no encoding that is known here. Save it as UTF-8 and upload it again.");
        };
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && (b < '\t' || b > '\r')) {
                return false;
            }
        }
        return true;
    }

    private static String tooLarge(String what) {
        return what + " is larger than " + Limits.UPLOAD_BYTES / (1024 * 1024)
                + " MiB, which no news article is. Upload the article's page alone.";
    }

    private static Reading refused(RejectionReason reason, String message) {
        return new Reading.Refused(reason, message);
    }
}
