package dev.articles.extract.entities.tagger;

import java.util.List;

/** What a list or the rest of the document knows better than the model, which judges by likeness. */
final class Conventions {

    private static final List<Convention> IN_ORDER = List.of(
            // First of all the edges of what the model found: others look at what stands beside a name.
            new LatinEdges(),
            // Before anything is concluded from a name that is none.
            new DateWords(),
            // A list knows where a long name ends that the model has begun.
            new ListedNames(),
            // Last, when every full name is known whose surname may stand alone.
            new LaterSurnames());

    private Conventions() {}

    static List<TokenSpan> apply(Document document, List<TokenSpan> found) {
        List<TokenSpan> names = found;
        for (Convention convention : IN_ORDER) {
            names = convention.apply(document, names);
        }
        return names;
    }
}
