package dev.articles.parse.page.body;

/**
 * Chooses the box that holds the article: going inwards from the page as long as one box inside holds nearly all the
 * running text of the one around it.
 */
final class ArticleBox {

    /** A box inside is preferred to the one around it when it holds this share of its running text. */
    private static final double NEARLY_ALL = 0.7;

    private ArticleBox() {}

    static Box find(Layout layout) {
        int[] own = Clearance.weights(layout);
        int[] before = new int[own.length + 1];
        for (int i = 0; i < own.length; i++) {
            before[i + 1] = before[i] + own[i];
        }
        Box article = layout.root();
        // Boxes come in the order of the page, those inside after those around them: one pass goes all the way in.
        for (Box box : layout.boxes()) {
            if (box.parent == article
                    && box.to - box.from > 1
                    && before[box.to] - before[box.from] >= NEARLY_ALL * (before[article.to] - before[article.from])
                    && before[box.to] > before[box.from]) {
                article = box;
            }
        }
        return article;
    }
}
