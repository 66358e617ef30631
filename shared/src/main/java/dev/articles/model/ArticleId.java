package dev.articles.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The identity of an article: where its file lies. The same file dropped again is the same article. */
public final class ArticleId {

    private static final int BYTES = 16;

    private ArticleId() {}

    /** 32 hexadecimal digits of the SHA-256 of bucket and decoded key. */
    public static String of(String bucket, String key) {
        return HexFormat.of().formatHex(sha256((bucket + "/" + key).getBytes(StandardCharsets.UTF_8)), 0, BYTES);
    }

    /** The SHA-256 of a file, in hexadecimal digits. */
    public static String contentHash(byte[] file) {
        return HexFormat.of().formatHex(sha256(file));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
