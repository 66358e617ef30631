package dev.articles.parse.page.body;

import java.util.List;

/** Takes away a list of other articles' first lines at the end, given away by being cut off: "The minister said on...". */
final class Teasers {

    /** One sentence that trails off may be the article's last. */
    private static final int SEVERAL = 2;

    private Teasers() {}

    static List<Block> cut(List<Block> blocks) {
        int teasers = 0;
        int first = blocks.size();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (isCutOff(blocks.get(i))) {
                teasers++;
                first = i;
            } else if (blocks.get(i).isProse()) {
                break;
            }
        }
        return teasers < SEVERAL ? blocks : blocks.subList(0, withHeadings(blocks, first));
    }

    /** A teaser's headline stands above it. */
    private static int withHeadings(List<Block> blocks, int first) {
        int from = first;
        while (from > 0 && blocks.get(from - 1).isHeading()) {
            from--;
        }
        return from;
    }

    private static boolean isCutOff(Block block) {
        String text = block.text();
        return block.isProse() && (text.endsWith("...") || text.endsWith("…") || text.endsWith("[…]"));
    }
}
