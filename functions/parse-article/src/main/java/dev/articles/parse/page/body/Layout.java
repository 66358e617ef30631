package dev.articles.parse.page.body;

import java.util.List;

/**
 * A page as blocks of text in nested boxes.
 *
 * @param blocks all blocks, in the order of the page
 * @param boxes all boxes, each before those inside it; the first is the whole page
 * @param weightBefore weight of all blocks before the one at an index; one entry more than there are blocks
 * @param linksBefore likewise, by how much there is more text inside links than outside
 */
record Layout(List<Block> blocks, List<Box> boxes, int[] weightBefore, int[] linksBefore) {

    static Layout of(List<Block> blocks, List<Box> boxes) {
        int[] weightBefore = new int[blocks.size() + 1];
        int[] linksBefore = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            weightBefore[i + 1] = weightBefore[i] + block.weight();
            linksBefore[i + 1] = linksBefore[i] + 2 * block.linked() - block.letters();
        }
        return new Layout(blocks, boxes, weightBefore, linksBefore);
    }

    Box root() {
        return boxes.get(0);
    }

    int weight(Box box) {
        return weightBefore[box.to] - weightBefore[box.from];
    }

    int weight() {
        return weightBefore[blocks.size()];
    }

    /** Whether more than half of the text in a box is inside links. */
    boolean isMostlyLinks(Box box) {
        return linksBefore[box.to] > linksBefore[box.from];
    }

    /** Weight of what readers wrote within a box. */
    int commentWeight(Box around) {
        int weight = 0;
        int counted = 0;
        for (Box box : boxes) {
            if (box.hint() == Hint.COMMENTS
                    && box.isInside(around)
                    && box.from >= counted
                    && weight(box) <= Hint.COMMENTS.share * weight()) {
                weight += weight(box);
                counted = box.to;
            }
        }
        return weight;
    }

    List<Block> blocksOf(Box box) {
        return blocks.subList(box.from, box.to);
    }
}
