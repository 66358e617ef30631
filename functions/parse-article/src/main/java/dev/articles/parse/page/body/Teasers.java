package dev.articles.parse.page.body;

import dev.articles.parse.field.Markers;
import dev.articles.parse.field.Markers.Kind;
import java.util.List;

/** Takes away a list of other articles' first lines at the end, given away by being cut off: "The minister said on...". */
final class Teasers {

    /** One sentence that trails off may be the article's last. */
    private static final int SEVERAL = 2;

    /** "Read more" is not longer. */
    private static final int LONGEST_POINTER = 25;

    private static final List<String> ENDS = List.of("...", "…", "[…]");

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
        return block.isProse() && ENDS.stream().anyMatch(withoutPointer(block.text())::endsWith);
    }

    /** "The minister said on... Read more" without its last words. */
    private static String withoutPointer(String text) {
        int end = Math.max(text.lastIndexOf("..."), text.lastIndexOf('…'));
        int rest = end < 0 ? 0 : end + (text.charAt(end) == '…' ? 1 : 3);
        return end >= 0
                        && text.length() - rest <= LONGEST_POINTER
                        && Markers.all().isAlone(text.substring(rest), Kind.READ_ALSO)
                ? text.substring(0, rest)
                : text;
    }
}
