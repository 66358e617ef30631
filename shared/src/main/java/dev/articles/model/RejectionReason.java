package dev.articles.model;

/** Why a file can never become an article. */
public enum RejectionReason {
    /** Nothing in it, or white space alone. */
    EMPTY,
    /** Not text: a picture, an archive, an office document. */
    BINARY,
    /** Larger than the documented limit, as it lies there or once unpacked. */
    TOO_LARGE,
    /** Damaged: a compressed file that ends early, bytes that are text in no known encoding. */
    UNDECODABLE,
    /** Readable, but there is no article in it. */
    NO_ARTICLE
}
