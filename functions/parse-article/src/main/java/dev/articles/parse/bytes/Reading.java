package dev.articles.parse.bytes;

import dev.articles.model.RejectionReason;

/** What came of reading a file's bytes as text. */
public sealed interface Reading {

    /**
     * The bytes are text.
     *
     * @param text the decoded text, without a byte order mark
     * @param charset IANA name of the encoding it was read in
     */
    record Text(String text, String charset) implements Reading {}

    /**
     * The bytes are no text that could be read.
     *
     * @param reason the kind of trouble
     * @param message what is wrong, for people
     */
    record Refused(RejectionReason reason, String message) implements Reading {}
}
