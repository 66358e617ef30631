package dev.articles.parse.page.body;

import dev.articles.text.NameKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes away what publishers append to an article within the same box: sections such as "References" or "About the
 * author", teasers of other articles, and last paragraphs that introduce the writer or speak of the article and the site.
 */
final class EndMatter {

    private static final int LOWEST_RANK = 7;
    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_FOREWORD = 300;
    private static final Set<String> HEADINGS = load();

    private EndMatter() {}

    private static Set<String> load() {
        Set<String> headings = new HashSet<>();
        Resources.linesOfAll("end-matter.txt").forEach(line -> headings.add(NameKey.of(line)));
        return headings;
    }

    static List<Block> cut(List<Block> blocks, String byline) {
        List<Block> kept = Teasers.cut(withoutSections(blocks));
        List<Block> trimmed = trimmed(kept, new Appendix(byline));
        // An article about subscriptions or offers may read like one long notice.
        return trimmed.stream().anyMatch(Block::isProse) ? trimmed : kept;
    }

    private static List<Block> trimmed(List<Block> blocks, Appendix appendix) {
        int from = 0;
        int to = blocks.size();
        while (to > 0 && appendix.is(blocks.get(to - 1))) {
            to--;
        }
        while (from < to - 1 && isForeword(blocks.get(from))) {
            from++;
        }
        return blocks.subList(from, to);
    }

    /** Whether a block speaks of the site or of the article, as the first of a page may do. */
    static boolean isForeword(Block block) {
        return block.letters() < LONGEST_FOREWORD && Appendix.isNote(block);
    }

    /** A section ends where one begins that is of the same rank or higher. */
    private static List<Block> withoutSections(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        int rest = blocks.stream().mapToInt(Block::weight).sum();
        int weight = 0;
        int open = 0;
        for (Block block : blocks) {
            weight += block.weight();
            rest -= block.weight();
            int rank = rank(block, weight >= rest);
            if (rank > 0 && (open == 0 || rank <= open)) {
                open = HEADINGS.contains(NameKey.of(block.text())) ? rank : 0;
            }
            if (open == 0) {
                kept.add(block);
            }
        }
        return kept;
    }

    /** Below most of the text a line of its own that reads "References" is a heading too, the lowest, whatever its tag. */
    private static int rank(Block block, boolean below) {
        boolean isLine = below
                && block.rank() == 0
                && block.letters() <= LONGEST_HEADING
                && HEADINGS.contains(NameKey.of(block.text()))
                && block.box().enclosing("tr") == null;
        return isLine ? LOWEST_RANK : block.rank();
    }
}
