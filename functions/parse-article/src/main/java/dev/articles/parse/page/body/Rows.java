package dev.articles.parse.page.body;

import java.util.ArrayList;
import java.util.List;

/** Puts the cells of a table's row on one line, as they stand in the page. */
final class Rows {

    /** Longer cells are columns of a page laid out as a table, not data. */
    private static final int LONGEST_CELL = 120;

    private static final String BETWEEN = " | ";

    private Rows() {}

    /** The texts of all blocks, those of one row in one. */
    static List<String> joined(List<Block> blocks) {
        List<String> texts = new ArrayList<>();
        Box lastRow = null;
        for (Block block : blocks) {
            Box row = block.letters() <= LONGEST_CELL ? block.box().enclosing("tr") : null;
            if (row != null && row == lastRow) {
                int last = texts.size() - 1;
                texts.set(last, texts.get(last) + BETWEEN + block.text());
            } else {
                texts.add(block.text());
            }
            lastRow = row;
        }
        return texts;
    }
}
