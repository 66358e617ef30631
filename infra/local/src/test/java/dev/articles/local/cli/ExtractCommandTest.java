package dev.articles.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

    private static final String ARTICLE = """
            {"id":"a","text":"وصل أنتوني بلينكن إلى القاهرة أمس.","publishedAt":"2024-11-08T10:30+03:00","language":"ar"}
            """;

    @Test
    void oneLineOutForOneLineIn() {
        Cli cli = Cli.reading(ARTICLE + ARTICLE.replace("\"a\"", "17"), "extract");

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.lines()).extracting(line -> Json.object(line).get("id")).containsExactly("a", 17);
        assertThat(cli.err()).isEmpty();
    }

    @Test
    void saysWhatIsFoundWhere() {
        Map<String, Object> line = Json.object(Cli.reading(ARTICLE, "extract").out());

        assertThat(line).containsOnlyKeys("id", "entities", "dates");
        assertThat(objects(line, "entities"))
                .anySatisfy(entity -> assertThat(entity)
                        .containsExactly(
                                Map.entry("text", "القاهرة"),
                                Map.entry("type", "LOCATION"),
                                Map.entry("start", 22),
                                Map.entry("end", 29),
                                Map.entry("canonical", "القاهرة")));
        assertThat(objects(line, "dates")).containsExactly(date());
    }

    @Test
    void offsetsReferToTheTextNotToTheHeadline() {
        String titled = ARTICLE.replace("\"text\"", "\"title\":\"بلينكن في مصر\",\"text\"");

        assertThat(objects(Json.object(Cli.reading(titled, "extract").out()), "entities"))
                .anySatisfy(entity ->
                        assertThat(entity).containsEntry("text", "القاهرة").containsEntry("start", 22))
                .noneSatisfy(entity -> assertThat(entity).containsEntry("text", "مصر"));
    }

    @Test
    void complainsOfBadLinesByNumberAndGoesOn() {
        Cli cli = Cli.reading("""
                {"id":"a"}
                nonsense
                {"id":"b","text":5}
                {"id":"c","text":"x","publishedAt":"tomorrow"}

                {"id":"d","text":"x","publishedAt":"2024-11-08 10:30"}
                {"id":"e","text":"x
                """, "extract");

        assertThat(cli.exitCode()).isEqualTo(1);
        assertThat(cli.out()).isEqualTo("{\"id\":\"d\",\"entities\":[],\"dates\":[]}\n");
        assertThat(cli.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("articles: line 1 has no \"text\""),
                        line -> assertThat(line).isEqualTo("articles: line 2 is not a JSON object"),
                        line -> assertThat(line).isEqualTo("articles: line 3 has a \"text\" that is not a string: 5"),
                        line -> assertThat(line)
                                .startsWith("articles: line 4 has a \"publishedAt\" that is no date: tomorrow"),
                        line -> assertThat(line).startsWith("articles: line 7 is not JSON: "));
    }

    @Test
    void whatParseRejectedStaysRejected() {
        Cli cli = Cli.reading("{\"id\":\"a\",\"rejected\":{\"reason\":\"EMPTY\"}}\n", "extract");

        assertThat(cli.exitCode()).isEqualTo(1);
        assertThat(cli.out())
                .isEqualTo("{\"id\":\"a\",\"rejected\":{\"reason\":\"EMPTY\"},\"entities\":[],\"dates\":[]}\n");
    }

    @Test
    void readsAFileAndMeasures(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("lines with spaces.jsonl"), ARTICLE);

        Map<String, Object> line =
                Json.object(Cli.run("extract", "--timing", file.toString()).out());

        assertThat((Number) line.get("cpuMs"))
                .satisfies(millis -> assertThat(millis.doubleValue()).isBetween(0.0, 60_000.0));
    }

    @Test
    void saysThatAFileIsMissing() {
        Cli cli = Cli.run("extract", "no-such.jsonl");

        assertThat(cli.exitCode()).isEqualTo(1);
        assertThat(cli.err()).isEqualTo("articles: there is no file no-such.jsonl\n");
    }

    private static Map<String, Object> date() {
        return Map.of(
                "text",
                "أمس",
                "type",
                "DATE",
                "value",
                "2024-11-07",
                "start",
                30,
                "end",
                33,
                "earliest",
                "2024-11-07",
                "latest",
                "2024-11-07");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Map<String, Object> line, String name) {
        return (List<Map<String, Object>>) line.get(name);
    }
}
