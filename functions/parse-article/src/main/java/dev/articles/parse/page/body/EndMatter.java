package dev.articles.parse.page.body;

import dev.articles.text.NameKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes away what publishers append to an article within the same box: sections such as "References" or "About the
 * author", and a last paragraph that introduces the writer.
 */
final class EndMatter {

    private static final Set<String> HEADINGS = load();
    private static final int LONGEST_INTRODUCTION = 600;
    private static final int LONGEST_ADDRESS = 300;

    private EndMatter() {}

    private static Set<String> load() {
        Set<String> headings = new HashSet<>();
        for (String language : Resources.LANGUAGES) {
            Resources.lines(language + "/end-matter.txt").forEach(line -> headings.add(NameKey.of(line)));
        }
        return headings;
    }

    static List<Block> cut(List<Block> blocks, String byline) {
        List<Block> kept = withoutSections(blocks);
        String writer = byline == null ? "" : NameKey.of(byline);
        while (!kept.isEmpty() && isAppended(kept.get(kept.size() - 1), writer)) {
            kept.remove(kept.size() - 1);
        }
        while (kept.size() > 1 && Noise.isNotice(kept.get(0))) {
            kept.remove(0);
        }
        return kept;
    }

    /** A section ends where one begins that is of the same rank or higher. */
    private static List<Block> withoutSections(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        int open = 0;
        for (Block block : blocks) {
            int rank = block.rank();
            if (rank > 0 && (open == 0 || rank <= open)) {
                open = HEADINGS.contains(NameKey.of(block.text())) ? rank : 0;
            }
            if (open == 0) {
                kept.add(block);
            }
        }
        return kept;
    }

    /** A heading with nothing below it, an address to write to, a sentence that begins with the writer's name. */
    private static boolean isAppended(Block block, String writer) {
        if (block.isHeading() || Noise.isNotice(block)) {
            return true;
        }
        boolean address = block.letters() < LONGEST_ADDRESS && block.text().indexOf('@') >= 0;
        boolean introduction = writer.length() > 4
                && block.letters() < LONGEST_INTRODUCTION
                && NameKey.of(block.text()).startsWith(writer);
        return address || introduction;
    }
}
