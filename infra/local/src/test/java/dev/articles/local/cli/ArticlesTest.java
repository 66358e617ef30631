package dev.articles.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "           | Say what to do, for example: articles run",
                "parze      | there is no verb 'parze'; did you mean 'parse'?",
                "parse      | Missing required parameter: 'PATH'",
                "parse . --x| there is no option '--x'",
                "extract a b| there is no use for 'b'"
            })
    void wrongUseIsExplained(String arguments, String complaint) {
        Cli cli = Cli.run(arguments == null ? new String[0] : arguments.split(" "));

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.err()).startsWith("articles: " + complaint + "\n").contains("--help' says how it is used");
        assertThat(cli.out()).isEmpty();
    }

    @Test
    void helpNamesAllVerbs() {
        Cli cli = Cli.run("--help");

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out()).contains("  parse ", "  extract ");
    }

    @Test
    void everyVerbExplainsItself() {
        Cli cli = Cli.run("parse", "--help");

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out()).startsWith("Usage: articles parse ");
    }

    @Test
    void helpFitsNarrowTerminalsAsFarAsItCan() {
        assertThat(Cli.inColumns(40, "query", "--help").exitCode()).isZero();
        assertThat(Cli.inColumns(80, "parse", "--help").lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }
}
