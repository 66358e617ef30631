package dev.articles.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a project of its own, with stand-ins for Maven and Java that note how they are called. */
class LauncherTest {

    private static final Path LAUNCHER = Path.of("articles");
    private static final Path BASH = Path.of("/bin/bash");

    /** Writes the classpath as the build does, and counts its calls in the file "builds". */
    private static final String MAVEN = """
            #!/bin/bash
            echo build >>"$PROJECT/builds"
            [ ! -e "$PROJECT/broken" ] || { echo "[ERROR] cannot find symbol"; exit 1; }
            echo "$PROJECT/pom.xml" >"$PROJECT/infra/local/target/launcher/classpath"
            """;

    private static final String JAVA = """
            #!/bin/bash
            if [ "$1" = -version ]; then echo 'openjdk version "17.0.1" 2021-10-19' >&2; exit; fi
            printf '%s\\n' "$@"
            """;

    /** What one start of the launcher gave; both streams together. */
    private record Start(int exitCode, List<String> lines) {}

    @TempDir
    private Path folder;

    private Path project;
    private Path source;

    @BeforeEach
    void project() throws IOException {
        assumeTrue(Files.isExecutable(BASH), "needs " + BASH);
        project = folder.resolve("my project");
        Path module = Files.createDirectories(project.resolve("infra/local"));
        Files.copy(LAUNCHER, module.resolve("articles"));
        source = project.resolve("shared/src/main/java/Source.java");
        Files.createDirectories(source.getParent());
        for (Path file : List.of(project.resolve("pom.xml"), module.resolve("pom.xml"), source)) {
            Files.setLastModifiedTime(Files.createFile(file), minutesAgo(5));
        }
        Files.setLastModifiedTime(source.getParent(), minutesAgo(5));
        Files.setLastModifiedTime(source.getParent().getParent(), minutesAgo(5));
        script("mvn", MAVEN);
        script("java", JAVA);
    }

    @Test
    void buildsOnFirstUseAlone() throws Exception {
        assertThat(start("parse").lines().get(0)).startsWith("articles: building");
        assertThat(start("parse").lines().get(0)).startsWith("-XX:");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        start("parse");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        start("parse");

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void buildsAgainWhenALibraryIsGone() throws Exception {
        start("parse");
        Files.writeString(
                project.resolve("infra/local/target/launcher/classpath"),
                project + "/pom.xml:" + project + "/gone.jar");
        start("parse");

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void showsTheEndOfAFailedBuildAndTriesAgainNextTime() throws Exception {
        Files.createFile(project.resolve("broken"));
        Start start = start("parse");

        assertThat(start.exitCode()).isEqualTo(1);
        assertThat(start.lines())
                .hasSize(3)
                .contains("[ERROR] cannot find symbol")
                .last()
                .isEqualTo("articles: the build failed; the whole log is in " + project
                        + "/infra/local/target/launcher/build.log");

        Files.delete(project.resolve("broken"));
        assertThat(start("parse").exitCode()).isZero();
    }

    @Test
    void passesArgumentsAsTheyAre() throws Exception {
        Start start = start("query", "--entity", "أنتوني بلينكن", "", "*", "a\"b");

        assertThat(start.lines())
                .endsWith("dev.articles.local.cli.Articles", "query", "--entity", "أنتوني بلينكن", "", "*", "a\"b");
    }

    @Test
    void worksThroughLinks() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), project.resolve("infra/local/articles"));
        Path linkToLink = Files.createSymbolicLink(
                folder.resolve("another"), Path.of(link.getFileName().toString()));

        assertThat(start(linkToLink, "parse").lines())
                .contains(project.toRealPath() + "/infra/local/target/classes:" + project.toRealPath() + "/pom.xml");
    }

    @Test
    void refusesAnOldJava() throws Exception {
        script("java", JAVA.replace("17.0.1", "11.0.2"));

        Start start = start("parse");

        assertThat(start.exitCode()).isEqualTo(1);
        assertThat(start.lines()).singleElement().asString().contains("is Java 11, but 17 or newer is needed");
        assertThat(builds()).isZero();
    }

    private Start start(String... arguments) throws Exception {
        return start(project.resolve("infra/local/articles"), arguments);
    }

    private Start start(Path launcher, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(BASH.toString(), launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
        builder.environment().put("PROJECT", project.toRealPath().toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Start(process.exitValue(), output.lines().toList());
    }

    private int builds() throws IOException {
        Path builds = project.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    private void script(String name, String text) throws IOException {
        Path script = Files.createDirectories(folder.resolve("bin")).resolve(name);
        Files.writeString(script, text);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static FileTime minutesAgo(int minutes) {
        return FileTime.from(Instant.now().minus(Duration.ofMinutes(minutes)));
    }
}
