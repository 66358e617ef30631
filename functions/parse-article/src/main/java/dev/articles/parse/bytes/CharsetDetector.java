package dev.articles.parse.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the encoding of a text. What the bytes prove comes before what the page says of itself, since pages are often
 * converted without their declaration; what letters make likely comes last.
 */
final class CharsetDetector {

    /** One way to know the encoding, or not to. */
    private interface Clue {
        Optional<Charset> find(byte[] bytes);
    }

    private final LetterStatistics letters = LetterStatistics.load();

    /** In order of how much each proves. */
    private final List<Clue> clues = List.of(
            ByteOrderMark::find, // nothing else begins like this
            ByteOrderMark::withoutMark, // a zero in every second byte is two-byte Unicode
            Utf8::find, // many multi-byte sequences with no fault, or very few, do not come about by chance
            this::declared, // the page knows, unless its letters say otherwise
            letters::likeliest, // otherwise the language whose letters these would be
            bytes -> Optional.of(StandardCharsets.UTF_8)); // ASCII alone

    Reading.Text decode(byte[] bytes) {
        Charset charset = clues.stream()
                .map(clue -> clue.find(bytes))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        int start = ByteOrderMark.length(bytes, charset);
        String text = new String(bytes, start, bytes.length - start, charset);
        return new Reading.Text(isUnicode(charset) ? TwiceEncoded.repaired(text) : text, charset.name());
    }

    private static boolean isUnicode(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /** A declaration holds unless another encoding explains the letters far better. */
    private Optional<Charset> declared(byte[] bytes) {
        return DeclaredCharset.find(bytes)
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .map(charset -> letters.farLikelierThan(charset, bytes).orElse(charset))
                .filter(Objects::nonNull);
    }
}
