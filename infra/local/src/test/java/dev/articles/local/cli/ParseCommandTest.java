package dev.articles.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseCommandTest {

    @TempDir
    private Path folder;

    @Test
    void printsOneLineForEachFileInOrder() throws IOException {
        Files.writeString(folder.resolve("b.txt"), Samples.ARTICLE);
        Files.createDirectories(folder.resolve("a folder"));
        Files.writeString(folder.resolve("a folder/خبر.txt"), Samples.ARTICLE);
        Files.writeString(folder.resolve(".hidden"), Samples.ARTICLE);

        Cli cli = Cli.run("parse", folder.toString());

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.lines()).extracting(line -> Json.object(line).get("id")).containsExactly("خبر", "b");
    }

    @Test
    void printsTheFieldsInTheirOrderKnownOrNot() throws IOException {
        Path file = Files.writeString(folder.resolve("ferry.txt"), Samples.ARTICLE);

        Map<String, Object> line = Json.object(Cli.run("parse", file.toString()).out());

        assertThat(line.keySet())
                .containsExactly(
                        "id",
                        "file",
                        "title",
                        "publishedAt",
                        "author",
                        "source",
                        "keywords",
                        "language",
                        "charset",
                        "text",
                        "related");
        assertThat(line)
                .containsEntry("id", "ferry")
                .containsEntry("file", file.toString())
                .containsEntry("title", "عودة العبّارة إلى الميناء بعد عامين")
                .containsEntry("publishedAt", "2024-11-08")
                .containsEntry("author", null)
                .containsEntry("language", "ar");
    }

    @Test
    void saysWhyAFileIsRejectedAndGoesOn() throws IOException {
        Files.createFile(folder.resolve("a-empty.html"));
        Files.writeString(folder.resolve("ferry.txt"), Samples.ARTICLE);

        Cli cli = Cli.run("parse", folder.toString());

        assertThat(cli.exitCode()).isEqualTo(1);
        assertThat(cli.lines()).hasSize(2);
        assertThat(Json.object(cli.lines().get(0)))
                .containsOnlyKeys("id", "file", "rejected")
                .extractingByKey("rejected", InstanceOfAssertFactories.MAP)
                .containsEntry("reason", "EMPTY")
                .hasEntrySatisfying(
                        "message", message -> assertThat((String) message).isNotBlank());
    }

    @Test
    void readsCompressedFiles() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Samples.ARTICLE.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("ferry.txt.gz"), bytes.toByteArray());

        Map<String, Object> line =
                Json.object(Cli.run("parse", "--timing", folder.toString()).out());

        assertThat(line).containsEntry("id", "ferry").containsKey("cpuMs");
    }

    @Test
    void itsLinesAreWhatExtractReads() throws IOException {
        Files.writeString(folder.resolve("ferry.txt"), Samples.ARTICLE);

        Cli cli = Cli.reading(Cli.run("parse", folder.toString()).out(), "extract");

        assertThat(cli.exitCode()).isZero();
        assertThat(Json.object(cli.out()))
                .containsEntry("id", "ferry")
                .extractingByKey("dates")
                .isNotEqualTo(List.of());
    }

    @Test
    void saysThatAFileIsMissing() {
        Cli cli = Cli.run("parse", folder.resolve("none").toString());

        assertThat(cli.exitCode()).isEqualTo(1);
        assertThat(cli.err()).isEqualTo("articles: there is no file or folder " + folder.resolve("none") + "\n");
    }
}
