package dev.articles.parse.scrape;

/** What one line of a scrape is, as far as the line itself tells. */
enum LineKind {
    /** Sentences: the stuff that articles are made of. */
    PROSE,
    /** A few words without a full stop: a headline, a heading, a list item, a menu entry. */
    PHRASE,
    /** A date, with or without its label. */
    DATE,
    /** A writer's name behind its label. */
    BYLINE,
    /** "Source:" with a name behind it. */
    SOURCE,
    /** "Tags:", with the keywords behind or below it. */
    KEYWORDS,
    /** "Read also", with a headline behind or below it. */
    READ_ALSO,
    /** The heading of a list of other articles. */
    RELATED_HEADER,
    /** The heading of the readers' comments. */
    COMMENTS,
    /** A picture's caption or credit behind its label. */
    CAPTION,
    /** Buttons, menus, notices, advertisements. */
    FURNITURE
}
