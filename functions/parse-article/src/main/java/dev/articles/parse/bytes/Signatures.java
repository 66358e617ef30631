package dev.articles.parse.bytes;

import dev.articles.text.DataFile;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Recognises files that are no text by the bytes they begin with; the list is {@code signatures.txt}. */
final class Signatures {

    private record Signature(byte[] start, String kind) {}

    private final List<Signature> known;

    private Signatures(List<Signature> known) {
        this.known = known;
    }

    static Signatures load() {
        return new Signatures(DataFile.lines(Signatures.class, "signatures.txt").stream()
                .map(line -> line.split("\\s+", 2))
                .map(part -> new Signature(HexFormat.of().parseHex(part[0]), part[1]))
                .toList());
    }

    /** What the file is, with its article ("a PNG picture"); empty if it begins like none of the known. */
    Optional<String> kindOf(byte[] file) {
        return known.stream()
                .filter(s -> startsWith(file, s.start))
                .map(Signature::kind)
                .findFirst();
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }
}
