package dev.articles.local.cli.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows under headings, as wide as the terminal allows: the widest columns give way first, and what does not fit ends in
 * an ellipsis. A cell that is read from right to left stands at the right edge of its column.
 */
public final class Table {

    private static final int GAP = 2;

    /**
     * One column.
     *
     * @param least the width it never falls below
     * @param numbers whether it holds numbers, which stand at the right edge
     */
    private record Column(String heading, int least, boolean numbers) {}

    /**
     * One line: cells, or, where {@code from} is not negative, a text that reaches from that column to the right edge.
     *
     * @param wraps whether that text may take several lines
     */
    private record Line(List<String> cells, int from, boolean wraps) {
        boolean isNote() {
            return from >= 0;
        }
    }

    private final List<Column> columns = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /** Adds a column that holds text and is never narrower than {@code least}. */
    public Table column(String heading, int least) {
        columns.add(new Column(heading, least, false));
        return this;
    }

    /** Adds a column that holds numbers. */
    public Table numbers(String heading) {
        columns.add(new Column(heading, heading.length(), true));
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
        int[] widths = widths(terminal.columns());
        terminal.print(headings(widths));
        terminal.print("─".repeat(edge(widths)));
        for (Line line : lines) {
            if (line.isNote()) {
                print(line, widths, terminal);
            } else {
                terminal.print(row(line.cells(), widths, terminal.screen()));
            }
        }
    }

    private static void print(Line note, int[] widths, Terminal terminal) {
        int room = room(note, widths);
        String indent = " ".repeat(edge(widths) - room);
        String text = note.cells().get(0);
        for (String line : note.wraps() ? DisplayText.wrap(text, room) : List.of(text)) {
            terminal.print((indent + cell(line, room, false, terminal.screen())).stripTrailing());
        }
    }

    private int[] widths(int available) {
        int[] widths =
                columns.stream().mapToInt(column -> column.heading().length()).toArray();
        lines.stream().filter(line -> !line.isNote()).forEach(line -> widen(widths, line.cells()));
        lines.stream().filter(Line::isNote).forEach(note -> widths[note.from()] += excess(note, widths));
        for (int excess = edge(widths) - available; excess > 0; excess--) {
            int widest = widest(widths);
            if (widest < 0) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static void widen(int[] widths, List<String> cells) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], DisplayText.width(cells.get(i)));
        }
    }

    private static int excess(Line note, int[] widths) {
        return Math.max(0, DisplayText.width(note.cells().get(0)) - room(note, widths));
    }

    /** The widest column that may still give way; -1 if none may. */
    private int widest(int[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            boolean gives =
                    !columns.get(i).numbers() && widths[i] > columns.get(i).least();
            if (gives && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private String headings(int[] widths) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(cell(columns.get(i).heading(), widths[i], columns.get(i).numbers(), false));
        }
        return joined(cells);
    }

    private String row(List<String> texts, int[] widths, boolean isolate) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(cell(texts.get(i), widths[i], columns.get(i).numbers(), isolate));
        }
        return joined(cells);
    }

    /** How wide a note can be: from its column to the right edge. In the first column it is indented. */
    private static int room(Line note, int[] widths) {
        return edge(widths) - Math.max(0, edge(Arrays.copyOf(widths, note.from()))) - GAP;
    }

    private static String cell(String text, int width, boolean atRightEdge, boolean isolate) {
        String cut = DisplayText.cut(text, width);
        String padding = " ".repeat(Math.max(0, width - DisplayText.width(cut)));
        String shown = isolate ? DisplayText.isolated(cut) : cut;
        return atRightEdge || DisplayText.isRightToLeft(cut) ? padding + shown : shown + padding;
    }

    private static String joined(List<String> cells) {
        return String.join(" ".repeat(GAP), cells).stripTrailing();
    }

    private static int edge(int[] widths) {
        return Arrays.stream(widths).sum() + GAP * (widths.length - 1);
    }
}
