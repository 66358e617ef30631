package dev.articles.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.articles.model.ParsedArticle;
import dev.articles.model.ParsedFile;
import dev.articles.model.Published;
import dev.articles.model.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class ParsedJsonTest {

    @Property
    void whatIsWrittenIsRead(@ForAll String title, @ForAll @UniqueElements List<String> words, @ForAll String text) {
        ParsedArticle article = new ParsedArticle(
                wellFormed(title),
                Published.parse("2024-11-08T10:30+03:00"),
                null,
                "الحرة",
                null,
                words.stream().map(ParsedJsonTest::wellFormed).toList(),
                "ar",
                "UTF-8",
                wellFormed(text),
                List.of("«خبر» آخر"),
                List.of());
        Upload upload = new Upload("in", "خبر 1.html", null, "0A", 9, Instant.parse("2024-11-08T10:15:30Z"));
        ParsedFile file = new ParsedFile(upload, "ab12", "1", article);

        assertThat(ParsedJson.read(ParsedJson.write(file))).isEqualTo(file);
    }

    @Test
    void anythingElseIsRefusedInWords() {
        for (String json : List.of("", "[]", "{}", "{\"bucket\":1}", "not json")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ParsedJson.read(json.getBytes(StandardCharsets.UTF_8)))
                    .withMessageStartingWith("This is not a parsed article: ");
        }
    }

    /** Half a surrogate pair has no UTF-8; text that was decoded from bytes has none. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
