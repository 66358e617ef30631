package dev.articles.parse.page.body;

/**
 * Chooses the box that holds the article: going inwards from the page as long as one box inside holds nearly all the
 * running text of the one around it. Text under a doubtful name counts for less.
 */
final class ArticleBox {

    /** A box inside is preferred to the one around it when it holds this share of its running text. */
    private static final double NEARLY_ALL = 0.8;

    /** A name on a box with this share of the page's running text tells nothing of it. */
    private static final double BULK = 0.8;

    /** Boxes alike are one article when they hold this share of what is around them. */
    private static final double LIKES = 0.9;

    /** Less running text than this is a teaser, not an article. */
    private static final int ENOUGH = 200;

    private ArticleBox() {}

    static Box find(Layout layout, Headline headline) {
        return firstOfSeveral(layout, withLikes(layout, widest(layout)), headline);
    }

    /** An article laid out in several boxes alike, with something else between them, is all of them. */
    private static Box withLikes(Layout layout, Box found) {
        if (found.parent == null || found.element.className().isEmpty()) {
            return found;
        }
        int inLikes = layout.boxes().stream()
                .filter(box -> box.parent == found.parent && box.isLike(found))
                .mapToInt(layout::weight)
                .sum();
        return inLikes > layout.weight(found) && inLikes >= LIKES * layout.weight(found.parent) ? found.parent : found;
    }

    /** Pages that scroll on without end hold several articles in boxes alike: the one with the headline is meant. */
    private static Box firstOfSeveral(Layout layout, Box found, Headline headline) {
        Block shown =
                layout.blocksOf(found).stream().filter(headline::is).findFirst().orElse(null);
        for (Box box = shown == null ? found : shown.box(); box != found; box = box.parent) {
            if (box.tag.equals("article") && layout.weight(box) >= ENOUGH && hasLikes(layout, box)) {
                return box;
            }
        }
        return found;
    }

    private static boolean hasLikes(Layout layout, Box box) {
        return layout.boxes().stream()
                .anyMatch(other -> other != box
                        && other.parent == box.parent
                        && other.tag.equals(box.tag)
                        && layout.weight(other) > 0);
    }

    private static Box widest(Layout layout) {
        double[] before = trustedBefore(layout);
        Box article = layout.root();
        // Boxes come in the order of the page, those inside after those around them: one pass goes all the way in.
        for (Box box : layout.boxes()) {
            double inside = before[box.to] - before[box.from];
            if (box.parent == article
                    && box.to - box.from > 1
                    && !box.tag.equals("p")
                    && inside > 0
                    && inside >= NEARLY_ALL * (before[article.to] - before[article.from])) {
                article = box;
            }
        }
        return article;
    }

    /** Weight of the blocks before each index, each discounted by what the names around it are worth. */
    private static double[] trustedBefore(Layout layout) {
        double[] trust = trust(layout);
        double[] before = new double[layout.blocks().size() + 1];
        for (int i = 0; i < layout.blocks().size(); i++) {
            Block block = layout.blocks().get(i);
            before[i + 1] = before[i] + block.weight() * trust[block.box().index];
        }
        return before;
    }

    private static double[] trust(Layout layout) {
        int bulk = (int) (BULK * (layout.weight() - layout.commentWeight(layout.root())));
        double[] trust = new double[layout.boxes().size()];
        for (Box box : layout.boxes()) {
            boolean isComments = box.hint() == Hint.COMMENTS;
            boolean isBulk = layout.weight(box) > (isComments ? Hint.COMMENTS.share * layout.weight() : bulk);
            double own = isBulk ? 1 : box.hint().trust;
            trust[box.index] = box.parent == null ? own : Math.min(own, trust[box.parent.index]);
        }
        return trust;
    }
}
