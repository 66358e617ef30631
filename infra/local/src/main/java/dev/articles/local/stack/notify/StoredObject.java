package dev.articles.local.stack.notify;

/**
 * An object that was just written.
 *
 * @param key as the client gave it
 * @param eTag without quotation marks
 * @param versionId null where versions are not kept
 */
record StoredObject(String bucket, String key, long size, String eTag, String versionId) {}
