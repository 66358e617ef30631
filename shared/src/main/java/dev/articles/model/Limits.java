package dev.articles.model;

/** How much the functions take in. Their memory in infra/template.yaml is set for these. */
public final class Limits {

    /** The largest upload, and the most that a compressed one may unpack to: 25 MiB. */
    public static final int UPLOAD_BYTES = 25 * 1024 * 1024;

    /** The largest parsed article: JSON escapes may make a text longer than its file was. */
    public static final int PARSED_BYTES = 2 * UPLOAD_BYTES;

    private Limits() {}
}
