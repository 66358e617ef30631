package dev.articles.local.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void alignsNumbersAndArabicAtTheRightEdge() {
        Table table = new Table().column("headline", 8).column("lang", 4).numbers("names");
        table.row("Ferry returns", "en", 3);
        table.row("عودة العبارة", "ar", 12);

        assertThat(printed(table, 80, false)).isEqualTo("""
                headline       lang  names
                ──────────────────────────
                Ferry returns  en        3
                 عودة العبارة  ar       12
                """);
    }

    @Test
    void widestColumnGivesWayFirst() {
        Table table = new Table().column("file", 4).column("headline", 8);
        table.row("ferry.html", "Ferry returns to the harbour");

        assertThat(printed(table, 24, false)).isEqualTo("""
                file        headline
                ────────────────────────
                ferry.html  Ferry retur…
                """);
    }

    @Test
    void keysAreCutLast() {
        Table table = new Table().column("headline", 8).keys("key", 4);
        table.row("Ferry", "2024/ferry-returns.html");

        assertThat(printed(table, 33, false)).contains("Ferry     2024/ferry-returns.html");
        assertThat(printed(table, 20, false)).contains("Ferry     2024/ferr…");
    }

    @Test
    void noteMayUseAllTheWidthFromItsColumn() {
        Table table = new Table().column("file", 4).column("headline", 8).numbers("names");
        table.row("ferry.html", "Ferry returns", 2);
        table.note(1, "Mary Smith · Alexandria · Rome");

        assertThat(printed(table, 34, false)).isEqualTo("""
                file        headline         names
                ──────────────────────────────────
                ferry.html  Ferry returns        2
                            Mary Smith · Alexandr…
                """);
    }

    @Test
    void arabicCellsAreIsolatedOnAScreen() {
        Table table = new Table().column("headline", 8).column("source", 6);
        table.row("عودة العبارة", "الساحل");

        assertThat(printed(table, 80, true)).endsWith("\n\u2067عودة العبارة\u2069  \u2067الساحل\u2069\n");
    }

    @Test
    void emptyCellsStayEmpty() {
        Table table = new Table().column("headline", 8).column("source", 6);
        table.row(null, "الساحل");

        assertThat(printed(table, 80, false)).endsWith("\n          الساحل\n");
    }

    private static String printed(Table table, int columns, boolean screen) {
        StringWriter out = new StringWriter();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(out), columns, screen, false);
        table.print(terminal);
        return out.toString();
    }
}
