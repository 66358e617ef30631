package dev.articles.local.cli.terminal;

import dev.articles.local.cli.terminal.Column.Kind;
import java.util.Arrays;
import java.util.List;

/** How wide the columns of a table are: first as wide as what they hold, then no wider than there is room. */
final class Widths {

    static final int GAP = 2;

    private final List<Column> columns;
    private final int[] widths;

    /** As wide as the headings. */
    Widths(List<Column> columns) {
        this.columns = columns;
        this.widths =
                columns.stream().mapToInt(column -> column.heading().length()).toArray();
    }

    int of(int column) {
        return widths[column];
    }

    /** The width of all columns and the gaps between them. */
    int edge() {
        return edge(widths);
    }

    /** How wide a note can be that reaches from a column to the right edge. In the first column it is indented. */
    int room(int from) {
        return edge() - Math.max(0, edge(Arrays.copyOf(widths, from))) - GAP;
    }

    /** Makes room for a row. */
    void widen(List<String> cells) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], DisplayText.width(cells.get(i)));
        }
    }

    /** Makes room for a note from a column on. */
    void widen(int from, String note) {
        widths[from] += Math.max(0, DisplayText.width(note) - room(from));
    }

    /** Takes away what is not available, always from the widest column that may give way. */
    void fit(int available) {
        shrink(Kind.TEXT, available);
        shrink(Kind.KEY, available);
    }

    private void shrink(Kind kind, int available) {
        int widest = widest(kind);
        while (widest >= 0 && edge() > available) {
            widths[widest]--;
            widest = widest(kind);
        }
    }

    /** The widest column of a kind that may still give way; -1 if none may. */
    private int widest(Kind kind) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            boolean gives =
                    columns.get(i).kind() == kind && widths[i] > columns.get(i).least();
            if (gives && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private static int edge(int[] widths) {
        return Arrays.stream(widths).sum() + GAP * (widths.length - 1);
    }
}
