package dev.articles.local.cli.terminal;

import dev.articles.local.cli.terminal.Column.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows under headings, as wide as the terminal allows: the widest columns give way first, and what does not fit ends in
 * an ellipsis. A cell that is read from right to left stands at the right edge of its column.
 */
public final class Table {

    /**
     * One line: cells, or, where {@code from} is not negative, a text that reaches from that column to the right edge.
     *
     * @param wraps whether that text may take several lines
     */
    private record Line(List<String> cells, int from, boolean wraps) {
        boolean isNote() {
            return from >= 0;
        }

        String text() {
            return cells.get(0);
        }
    }

    private final List<Column> columns = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /** Adds a column that holds text and is never narrower than {@code least}. */
    public Table column(String heading, int least) {
        columns.add(new Column(heading, least, Kind.TEXT));
        return this;
    }

    /** Adds a column whose text people copy, and which is therefore cut last. */
    public Table keys(String heading, int least) {
        columns.add(new Column(heading, least, Kind.KEY));
        return this;
    }

    /** Adds a column that holds numbers. */
    public Table numbers(String heading) {
        columns.add(new Column(heading, heading.length(), Kind.NUMBERS));
        return this;
    }

    /** Adds a row; a null cell stays empty. */
    public void row(Object... cells) {
        lines.add(new Line(
                Arrays.stream(cells)
                        .map(cell -> cell == null ? "" : DisplayText.plain(cell.toString()))
                        .toList(),
                -1,
                false));
    }

    /** Adds a line below the last row: one text that begins in a column and may use all the width from there. */
    public void note(int from, String text) {
        if (text.isEmpty()) {
            return;
        }
        lines.add(new Line(List.of(DisplayText.plain(text)), from, false));
    }

    /** The same, in as many lines as it needs. */
    public void paragraph(int from, String text) {
        lines.add(new Line(List.of(DisplayText.plain(text)), from, true));
    }

    /** Prints all of it. */
    public void print(Terminal terminal) {
        Widths widths = widths(terminal.columns());
        terminal.print(row(columns.stream().map(Column::heading).toList(), widths, false));
        terminal.print("─".repeat(widths.edge()));
        for (Line line : lines) {
            if (line.isNote()) {
                print(line, widths, terminal);
            } else {
                terminal.print(row(line.cells(), widths, terminal.screen()));
            }
        }
    }

    private Widths widths(int available) {
        Widths widths = new Widths(columns);
        lines.stream().filter(line -> !line.isNote()).forEach(row -> widths.widen(row.cells()));
        lines.stream().filter(Line::isNote).forEach(note -> widths.widen(note.from(), note.text()));
        widths.fit(available);
        return widths;
    }

    private String row(List<String> texts, Widths widths, boolean isolate) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(cell(texts.get(i), widths.of(i), columns.get(i).standsRight(), isolate));
        }
        return String.join(" ".repeat(Widths.GAP), cells).stripTrailing();
    }

    private static void print(Line note, Widths widths, Terminal terminal) {
        int room = widths.room(note.from());
        String indent = " ".repeat(widths.edge() - room);
        for (String line : note.wraps() ? DisplayText.wrap(note.text(), room) : List.of(note.text())) {
            terminal.print((indent + cell(line, room, false, terminal.screen())).stripTrailing());
        }
    }

    private static String cell(String text, int width, boolean standsRight, boolean isolate) {
        String cut = DisplayText.cut(text, width);
        String padding = " ".repeat(Math.max(0, width - DisplayText.width(cut)));
        String shown = isolate ? DisplayText.isolated(cut) : cut;
        return standsRight || DisplayText.isRightToLeft(cut) ? padding + shown : shown + padding;
    }
}
