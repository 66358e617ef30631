package dev.articles.parse.page.body;

/** What a page's own names (tag, class, id, role) say of a box. A hint never decides against the bulk of the text. */
enum Hint {
    /** Nothing either way. */
    NONE(1),
    /** Names of the article's text itself. */
    ARTICLE(1),
    /** A picture's caption or credit. */
    CAPTION(0.2),
    /** Names that are often, not always, something else: share bars, headers, widgets. */
    DOUBTFUL(0.2),
    /** Names of what is hardly ever the article: comments, related stories, footers. */
    FOREIGN(0.5);

    /** A box with this hint is left out if it holds less than this share of the page's running text. */
    final double share;

    Hint(double share) {
        this.share = share;
    }

    boolean isAgainst() {
        return this == CAPTION || this == DOUBTFUL || this == FOREIGN;
    }
}
