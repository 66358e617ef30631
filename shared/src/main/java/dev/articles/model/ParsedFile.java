package dev.articles.model;

/**
 * What the parsed bucket keeps of one upload: everything that extraction needs, so that a better extractor can run
 * over the bucket without the files.
 *
 * @param upload where the article came from
 * @param contentHash SHA-256 of the file, in hexadecimal digits
 * @param parser version of the parser that read it
 * @param article the article
 */
public record ParsedFile(Upload upload, String contentHash, String parser, ParsedArticle article) {

    /** The key under which the parsed bucket keeps it: one object an upload, never written with other content. */
    public String key() {
        return upload.articleId() + "/" + upload.sequencer() + ".json";
    }
}
