package dev.articles.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of every kind through the whole stack at once; each either becomes an article or a rejection that explains itself. */
@TestInstance(Lifecycle.PER_CLASS)
class RunCommandTest {

    private static final String ODD_NAME = "a+b %41 & c = خبر من عمّان 🎉.txt";

    private Cli run;
    private Map<String, Map<String, Object>> lines;

    @BeforeAll
    void run(@TempDir Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("article.txt", bytes(Samples.ARTICLE));
        files.put("folder/" + ODD_NAME, bytes(Samples.ARTICLE));
        files.put("empty.html", new byte[0]);
        files.put("blank.txt", bytes("\uFEFF \r\n\t "));
        files.put("picture.png", Samples.PICTURE);
        files.put("picture.html", Samples.PICTURE);
        files.put("archive.zip", Samples.ARCHIVE);
        files.put("huge.txt", Samples.huge());
        files.put("menu.html", bytes(Samples.menu()));
        files.put("broken.txt", Samples.brokenUtf8());
        files.put("nested.html", bytes(Samples.nested(100_000)));
        files.put("bomb.html.gz", Samples.bomb(100));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        run = Cli.run("run", "--json", folder.toString());
        lines = run.lines().stream()
                .map(Json::object)
                .collect(Collectors.toMap(line -> (String) line.get("key"), Function.identity()));
    }

    @Test
    void everyFileHasAnOutcome() {
        assertThat(run.err()).doesNotContain("Exception").doesNotContain("failed");
        assertThat(lines)
                .hasSize(12)
                .allSatisfy((key, line) -> assertThat(line.get("status")).isIn("EXTRACTED", "REJECTED"));
    }

    @Test
    void saysThatSomeWereRejected() {
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"article.txt", "folder/" + ODD_NAME})
    void articlesAreExtractedUnderTheirOwnKeys(String key) {
        assertThat(lines.get(key))
                .contains(
                        entry("status", "EXTRACTED"),
                        entry("title", "عودة العبّارة إلى الميناء بعد عامين"),
                        entry("publishedAt", "2024-11-08"),
                        entry("language", "ar"));
        assertThat((List<?>) lines.get(key).get("topEntities")).asString().contains("الإسكندرية");
    }

    @ParameterizedTest
    @CsvSource({
        "empty.html, EMPTY",
        "blank.txt, EMPTY",
        "picture.png, BINARY",
        "picture.html, BINARY",
        "archive.zip, BINARY",
        "huge.txt, TOO_LARGE",
        "bomb.html.gz, TOO_LARGE",
        "menu.html, NO_ARTICLE"
    })
    void whatIsNoArticleIsRejectedWithAReason(String key, String reason) {
        assertThat(lines.get(key)).contains(entry("status", "REJECTED"), entry("reason", reason));
    }

    @Test
    void reasonsAreSentences() {
        assertThat(lines.values())
                .filteredOn(line -> line.get("status").equals("REJECTED"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat((String) line.get("message"))
                        .matches("(?s)\\p{Lu}.{20,}\\.")
                        .doesNotContain("Exception"));
    }

    @Test
    void aFewBrokenBytesCostNoArticle() {
        assertThat(lines.get("broken.txt")).contains(entry("status", "EXTRACTED"), entry("publishedAt", "2024-11-08"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
