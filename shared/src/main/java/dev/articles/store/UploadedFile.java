package dev.articles.store;

/** What lies in a bucket where an upload was announced. */
public sealed interface UploadedFile {

    /** The file, whole. */
    record Content(byte[] bytes) implements UploadedFile {}

    /** More bytes than will be read; none was. */
    record TooLarge(long bytes) implements UploadedFile {}

    /** Nothing any more: it was deleted after the event. */
    record Gone() implements UploadedFile {}
}
