package dev.articles.parse.page.body;

/** What a page's own names (tag, class, id, role) say of a box. A hint never decides against the bulk of the text. */
enum Hint {
    /** Nothing either way. */
    NONE(1, 1),
    /** Names of the article's text itself. */
    ARTICLE(1, 1),
    /** Names of the summary that is printed below a headline. */
    SUMMARY(1, 1),
    /** A picture's caption or credit. */
    CAPTION(0.5, 0.8),
    /** Names that are often, not always, something else: share bars, headers, widgets. */
    DOUBTFUL(0.7, 0.2),
    /** Names of what is hardly ever the article: comments, related stories, footers. */
    FOREIGN(0.2, 0.5),
    /** Names of lists of other articles. */
    RELATED(0.2, 0.5),
    /** Names of what readers write, which may well be longer than the article. */
    COMMENTS(0.05, 0.9);

    /** What running text under such a name counts for when the article is looked for. */
    final double trust;

    /** A box with this hint is left out of the article if it holds less than this share of it. */
    final double share;

    Hint(double trust, double share) {
        this.trust = trust;
        this.share = share;
    }

    boolean isAgainst() {
        return compareTo(CAPTION) >= 0;
    }
}
