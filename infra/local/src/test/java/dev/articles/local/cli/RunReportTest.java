package dev.articles.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.local.cli.terminal.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run prints for people. */
class RunReportTest {

    @TempDir
    private Path folder;

    @Test
    void articlesFirstThenWhatWasRejected() throws IOException {
        Files.writeString(folder.resolve("ferry.txt"), Samples.ARTICLE);
        Files.createFile(folder.resolve("empty.html"));

        Cli cli = Cli.run("run", folder.toString());

        assertThat(cli.exitCode()).isEqualTo(1);
        assertThat(cli.lines().get(0)).isEqualTo("file       published   source  lang  names  dates");
        assertThat(cli.lines().get(2)).startsWith("ferry.txt  2024-11-08          ar ");
        assertThat(cli.lines().get(3)).endsWith("عودة العبّارة إلى الميناء بعد عامين");
        assertThat(cli.lines())
                .containsSubsequence("", "reason  key")
                .anyMatch(line -> line.startsWith("EMPTY   empty.html"));
        assertThat(cli.err()).containsPattern("1 article, 1 rejected, in [0-9.]+ s");
    }

    @Test
    void saysThatThereIsNothingToDo() {
        Cli cli = Cli.run("run", folder.toString());

        assertThat(cli.exitCode()).isEqualTo(1);
        assertThat(cli.err()).isEqualTo("articles: there are no files in " + folder + "\n");
    }

    @Test
    void saysWhatBecameOfAFileThatNoFunctionCouldFinish() {
        FunctionLog log = new FunctionLog();
        log.accept("parse-article: PARSED other.txt");
        log.accept("s3://incoming/ferry.txt will be tried again: The table is away.\n\tat Table.put(Table.java:7)");
        log.accept("parse-article: the batch failed");
        PipelineRun.Result lost = new PipelineRun.Result(folder.resolve("ferry.txt"), "ferry.txt", Optional.empty());
        RunReport report = new RunReport(List.of(lost), log);
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);

        report.print(
                new OutputOptions(), new Terminal(InputStream.nullInputStream(), writer, writer, 80, false, false));

        assertThat(out)
                .hasToString("articles: " + lost.file() + ": the functions failed, five times over: "
                        + "s3://incoming/ferry.txt will be tried again: The table is away.\n");
        assertThat(report.isComplete(1)).isFalse();
        assertThat(report.summary()).isEqualTo("0 articles, 1 failed");
    }
}
