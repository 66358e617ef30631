package dev.articles.store;

import java.time.LocalDateTime;

/** What lies in a bucket where an upload was announced. */
public sealed interface UploadedFile {

    /**
     * The file, whole.
     *
     * @param fetchedAt when the page was fetched, as the object's metadata {@code fetched-at} states it; null where it
     *     does not: the time of the upload says nothing of an archive
     */
    record Content(byte[] bytes, LocalDateTime fetchedAt) implements UploadedFile {}

    /** More bytes than will be read; none was. */
    record TooLarge(long bytes) implements UploadedFile {}

    /** Nothing any more: it was deleted after the event. */
    record Gone() implements UploadedFile {}
}
