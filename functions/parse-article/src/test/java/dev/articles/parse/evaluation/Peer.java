package dev.articles.parse.evaluation;

import net.dankito.readability4j.Readability4J;

/** The Java port of Mozilla's Readability, which browsers' reader views descend from: what the parser is compared with. */
final class Peer {

    private Peer() {}

    /** The article's text as it finds it; empty if it finds none. */
    static String body(String html) {
        String text = new Readability4J("https://example.org/", html).parse().getTextContent();
        return text == null ? "" : text;
    }
}
