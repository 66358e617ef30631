package dev.articles.parse.page.body;

/**
 * What gave a hint.
 *
 * @param name the tag or phrase that was found in a box's names
 * @param hint what it says
 */
record Sign(String name, Hint hint) {

    static final Sign NONE = new Sign("", Hint.NONE);

    /** Not shown to the reader when the page opens. */
    static final Sign HIDDEN = new Sign("hidden", Hint.DOUBTFUL);

    /** Taken out of sight by its class, until a script finds a use for it. */
    static final Sign UNSEEN = new Sign("unseen", Hint.FOREIGN);

    /** A line or two in a box with a picture. */
    static final Sign PICTURED = new Sign("picture", Hint.DOUBTFUL);
}
