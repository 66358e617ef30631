package dev.articles.parse.scrape;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Headlines of other articles, in their order, each once; single words and figures are none. */
final class Related {

    private static final int SHORTEST = 2;

    private final Set<String> headlines = new LinkedHashSet<>();

    void add(Line line) {
        String headline = line.value();
        if (line.words() >= SHORTEST && headline.indexOf(' ') > 0) {
            headlines.add(headline);
        }
    }

    List<String> headlines() {
        return new ArrayList<>(headlines);
    }
}
