package dev.articles.model;

/** What became of a file: an article, or the reason why it can never be one. */
public sealed interface ParseOutcome {

    /** The file held an article. */
    record Parsed(ParsedArticle article) implements ParseOutcome {}

    /**
     * The file holds no article, and no later attempt will find one.
     *
     * @param reason the kind of trouble, for machines
     * @param message what is wrong and what to do about it, for people; never a stack trace
     */
    record Rejected(RejectionReason reason, String message) implements ParseOutcome {}
}
