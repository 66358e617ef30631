package dev.articles.parse.page.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes away what a page shows twice: a paragraph that is laid out for two screen sizes, and a summary at the top that
 * is the beginning of a paragraph below.
 */
final class Repeats {

    /** A text this long that comes twice is the same paragraph. */
    private static final int NO_COINCIDENCE = 80;

    /** So far down the paragraph stands that a summary was taken from. */
    private static final int NEAR = 5;

    private Repeats() {}

    static List<Block> removed(List<Block> blocks) {
        Set<String> seen = new HashSet<>();
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            if (block.letters() < NO_COINCIDENCE || seen.add(block.text())) {
                kept.add(block);
            }
        }
        return kept.isEmpty() || !isBeginning(kept) ? kept : kept.subList(1, kept.size());
    }

    private static boolean isBeginning(List<Block> blocks) {
        String summary = withoutDots(blocks.get(0).text());
        return summary.length() >= NO_COINCIDENCE
                && blocks.subList(1, Math.min(NEAR, blocks.size())).stream()
                        .anyMatch(block -> block.text().startsWith(summary));
    }

    private static String withoutDots(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == '…')) {
            end--;
        }
        return text.substring(0, end).stripTrailing();
    }
}
