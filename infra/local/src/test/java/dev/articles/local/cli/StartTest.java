package dev.articles.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own. */
class StartTest {

    @Test
    void parseLoadsNothingOfAwsNorOfTheStack(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("ferry.txt"), Samples.ARTICLE);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Articles.class.getName(),
                        "parse",
                        file.toString())
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(output.lines())
                .anyMatch(line -> line.contains(" dev.articles.parse.ArticleParser "))
                .noneMatch(line -> line.contains(" software.amazon.") || line.contains(" dev.articles.local.stack."));
    }
}
