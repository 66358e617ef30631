package dev.articles.store;

/** The table's names: keys, indexes, and the attributes that are written in one place and read in another. */
final class Attributes {

    static final String ARTICLE_ID = "articleId";
    static final String ITEM = "item";

    static final String ARTICLE = "ARTICLE";
    static final String TEXT = "TEXT";
    static final String ENTITY = "ENTITY#";
    static final String NAME = "NAME#";
    static final String DATE = "DATE#";

    static final String BY_ENTITY = "by-entity";
    static final String BY_MENTIONED_DATE = "by-mentioned-date";
    static final String BY_PUBLICATION = "by-publication";
    static final String BY_SOURCE = "by-source";
    static final String BY_REJECTION = "by-rejection";

    static final String ENTITY_KEY = "entity";
    static final String MENTIONED_MONTH = "mentionedMonth";
    static final String MENTIONED_DATE = "mentionedDate";
    static final String PUBLISHED_MONTH = "publishedMonth";
    static final String PUBLISHED_AT = "publishedAt";
    static final String SOURCE_KEY = "sourceKey";
    static final String REJECTION = "rejection";
    static final String REJECTED_AT = "rejectedAt";

    /** Which upload, read by which versions of our code, the item comes from: the article's optimistic lock. */
    static final String REVISION = "revision";

    static final String SEQUENCER = "sequencer";
    /** Present while an article of more items than fit one transaction is being written. */
    static final String PENDING = "pending";

    /** Stands for an unknown publication date in index keys, which may not be absent; sorts before every date. */
    static final String UNDATED = "-";

    private Attributes() {}
}
