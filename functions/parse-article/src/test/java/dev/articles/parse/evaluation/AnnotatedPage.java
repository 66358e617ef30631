package dev.articles.parse.evaluation;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** One page of a set, and what people found in it; a field they did not annotate is null. */
record AnnotatedPage(Path file, String text, List<String> titles, List<String> dates) {

    /** All pages of the set in a folder: {@code gold.jsonl} and {@code pages/}. */
    static List<AnnotatedPage> all(Path folder) throws IOException {
        List<AnnotatedPage> pages = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"), StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                Map<String, Object> gold = JSON.std.mapFrom(line);
                Path file = folder.resolve("pages").resolve(gold.get("id") + ".html");
                pages.add(new AnnotatedPage(
                        file, (String) gold.get("text"), readings(gold, "title"), readings(gold, "date")));
            }
        }
        return pages;
    }

    /** What is annotated for a field, and what counts as right besides. */
    private static List<String> readings(Map<String, Object> gold, String field) {
        List<String> readings = new ArrayList<>();
        if (gold.get(field) != null) {
            readings.add(gold.get(field).toString());
        }
        if (gold.get(field + "_alt") instanceof Collection<?> others) {
            others.forEach(other -> readings.add(other.toString()));
        }
        return readings;
    }

    String fileName() {
        return file.getFileName().toString();
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page without any word on its encoding, and without characters that the given encoding does not have. */
    String withoutDeclaration(Charset charset) {
        String html = new String(bytes(), StandardCharsets.UTF_8).replaceAll("(?i)charset|encoding=", "x-");
        try {
            ByteBuffer known = charset.newEncoder()
                    .onUnmappableCharacter(CodingErrorAction.IGNORE)
                    .onMalformedInput(CodingErrorAction.IGNORE)
                    .encode(CharBuffer.wrap(html));
            return charset.decode(known).toString();
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
