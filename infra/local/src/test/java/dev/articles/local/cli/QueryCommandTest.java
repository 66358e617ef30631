package dev.articles.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.local.stack.LocalStack;
import dev.articles.local.stack.Options;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verbs that speak to a stack which is already up. */
@TestInstance(Lifecycle.PER_CLASS)
class QueryCommandTest {

    @TempDir
    private static Path folder;

    private LocalStack stack;
    private String port;
    private Cli drop;

    @BeforeAll
    void drop() throws Exception {
        Files.writeString(folder.resolve("ferry.txt"), Samples.ARTICLE);
        Files.writeString(folder.resolve("opera.html"), """
                <html lang="en"><head><title>Opera returns to Alexandria</title>
                <meta property="og:site_name" content="The Harbour Courier">
                <meta property="article:published_time" content="2024-10-02T09:00:00+02:00"></head><body><article>
                <h1>Opera returns to Alexandria</h1>
                <p>The opera house in Alexandria opened its doors again on Tuesday after a long restoration of its roof and stage.</p>
                <p>The director said that twelve productions were planned for the winter, the first of them on 8 November 2024.</p>
                </article></body></html>
                """);
        Files.createFile(folder.resolve("empty.html"));
        port = String.valueOf(threeFreePorts());
        stack = LocalStack.start(Checkout.template(), Options.inMemory().withPortsFrom(Integer.parseInt(port)));
        drop = Cli.run("drop", "--port", port, "--prefix", "2024/", folder.toString());
        assertThat(stack.awaitQuiet(Duration.ofMinutes(1))).isTrue();
    }

    @AfterAll
    void stop() {
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    void dropSaysWhatWentWhere() {
        assertThat(drop.exitCode()).isZero();
        assertThat(drop.out()).isEqualTo("3 files dropped into " + stack.name("IncomingBucket") + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--entity,    الإسكندرية,             2024/ferry.txt 2024/opera.html",
        "--entity,    Alexandria,            2024/ferry.txt 2024/opera.html",
        "--entity,    اسكندريه,               2024/ferry.txt 2024/opera.html",
        "--published, 2024-11,               2024/ferry.txt",
        "--published, 2024-10-01/2024-11-30, 2024/ferry.txt 2024/opera.html",
        "--mentions,  2024-11-08,            2024/opera.html",
        "--mentions,  2024-11-07,            2024/ferry.txt",
        "--source,    the harbour courier,   2024/opera.html",
        "--entity,    Nobody Atall,          ''"
    })
    void findsArticles(String option, String value, String keys) {
        Cli cli = query("--json", option, value);

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.lines().stream()
                        .map(line -> Json.object(line).get("key"))
                        .distinct())
                .containsExactlyInAnyOrder(keys.isEmpty() ? new Object[0] : keys.split(" "));
    }

    @Test
    void publicationNarrowsAnEntity() {
        assertThat(query("--csv", "--entity", "Alexandria", "--published", "2024-10")
                        .lines())
                .satisfiesExactly(
                        headings -> assertThat(headings)
                                .isEqualTo(
                                        "articleId,key,title,publishedAt,source,language,canonical,type,role,count,inHeadline,forms"),
                        line -> assertThat(line)
                                .contains(
                                        ",2024/opera.html,Opera returns to Alexandria,2024-10-02T09:00+02:00,The Harbour Courier,en,"));
    }

    @Test
    void typeNarrowsAnEntity() {
        assertThat(query("--json", "--entity", "Alexandria", "--type", "location")
                        .lines())
                .hasSize(2);
        assertThat(query("--json", "--entity", "Alexandria", "--type", "PERSON").lines())
                .isEmpty();
    }

    @Test
    void listsForPeople() {
        Cli cli = query("--published", "2024-10");

        assertThat(cli.lines().get(0)).startsWith("published   headline ");
        assertThat(cli.lines().get(2)).startsWith("2024-10-02  Opera returns to Alexandria  The Harbour Courier  en ");
        assertThat(cli.err()).isEmpty();
    }

    @Test
    void saysWhenThereIsMore() {
        Cli cli = query("--published", "2024", "--limit", "1");

        assertThat(cli.lines()).hasSize(3);
        assertThat(cli.err()).isEqualTo("... and more; --limit 2 shows twice as many\n");
    }

    @Test
    void listsWhatWasRejected() {
        assertThat(query("--rejected").lines().get(2)).startsWith("EMPTY   2024/empty.html");
    }

    @Test
    void showsAnArticleByKeyAndById() {
        Map<String, Object> byKey = Json.object(
                Cli.run("show", "--port", port, "--json", "2024/opera.html").out());
        Cli byId = Cli.run("show", "--port", port, (String) byKey.get("articleId"));

        assertThat(byKey)
                .containsEntry("title", "Opera returns to Alexandria")
                .containsKeys("text", "entities", "dates");
        assertThat(byId.exitCode()).isZero();
        assertThat(byId.out())
                .startsWith("Opera returns to Alexandria\n")
                .contains("2024-11-08")
                .contains("LOCATION");
    }

    @Test
    void showsWhyAFileWasRejected() {
        assertThat(Cli.run("show", "--port", port, "2024/empty.html").out())
                .startsWith("2024/empty.html was rejected (EMPTY):\n");
    }

    @Test
    void saysThatAnArticleIsUnknown() {
        Cli cli = Cli.run("show", "--port", port, "nothing");

        assertThat(cli.exitCode()).isEqualTo(1);
        assertThat(cli.err()).startsWith("articles: the table has no article nothing; ");
    }

    @Test
    void saysThatNoStackIsUp() {
        Cli cli = Cli.run("query", "--rejected", "--port", String.valueOf(threeFreePorts()));

        assertThat(cli.exitCode()).isEqualTo(1);
        assertThat(cli.err())
                .startsWith("articles: no local stack answers at http://127.0.0.1:")
                .contains("'articles up'");
    }

    @Test
    void dropsIntoABucketElsewhere() {
        Cli cli = Cli.run(
                "drop",
                "--bucket",
                stack.name("IncomingBucket"),
                "--endpoint",
                stack.s3Endpoint().toString(),
                "--prefix",
                "2024/",
                folder.resolve("empty.html").toString());

        assertThat(cli.out()).isEqualTo("1 file dropped into " + stack.name("IncomingBucket") + "\n");
        assertThat(cli.exitCode()).isZero();
    }

    @Test
    void asksATableElsewhere() {
        String endpoint = stack.dynamoDbEndpoint().toString();

        assertThat(Cli.run(
                                "query",
                                "--table",
                                stack.name("ArticlesTable"),
                                "--endpoint",
                                endpoint,
                                "--published",
                                "2024",
                                "--json")
                        .lines())
                .hasSize(2);
        assertThat(Cli.run("query", "--table", "none", "--endpoint", endpoint, "--published", "2024")
                        .err())
                .startsWith("articles: AWS refused: ")
                .contains("ResourceNotFoundException");
        assertThat(Cli.run("query", "--table", "none", "--endpoint", "http://127.0.0.1:9", "--published", "2024")
                        .err())
                .isEqualTo("articles: nothing answers at http://127.0.0.1:9\n");
        assertThat(Cli.run("query", "--endpoint", endpoint, "--published", "2024")
                        .err())
                .isEqualTo("articles: which pipeline is meant? Name it with --table\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Say what to look for",
        "--entity x --mentions 2024, Only --entity and --source can be narrowed",
        "--rejected --published 2024, Only --entity and --source can be narrowed",
        "--source x --type PERSON, --type narrows --entity",
        "--mentions soon, 'soon' is no date"
    })
    void refusesQuestionsThatMakeNoSense(String arguments, String complaint) {
        Cli cli = query(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.err()).contains(complaint);
    }

    private Cli query(String... arguments) {
        return Cli.run(Stream.concat(Stream.of("query", "--port", port), Stream.of(arguments))
                .toArray(String[]::new));
    }

    /** The first of three ports in a row that are free now. */
    private static int threeFreePorts() {
        return IntStream.iterate(20_000, port -> port + 17)
                .limit(2_000)
                .filter(first -> isFree(first) && isFree(first + 1) && isFree(first + 2))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
