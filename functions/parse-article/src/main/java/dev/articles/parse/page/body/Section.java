package dev.articles.parse.page.body;

/**
 * A box that begins with a heading of what is no part of the article: "Related stories", "Recommended by our editors". All
 * of it belongs to that heading, teasers of several sentences too.
 */
final class Section {

    /** A box with more of the article's running text than this is the article, whatever its first line says. */
    private static final double MOST = 0.4;

    private Section() {}

    /** The index of the first block below the section that a block opens; 0 if it opens none. */
    static int end(Layout layout, int index, Box article) {
        Block block = layout.blocks().get(index);
        if (!Noise.opensSection(block)) {
            return 0;
        }
        double most = MOST * layout.weight(article);
        int end = 0;
        for (Box box = block.box(); box != null && box != article && box.from == index; box = box.parent) {
            if (layout.weight(box) > most) {
                break;
            }
            end = box.to;
        }
        return end;
    }
}
