package dev.articles.extract.entities.tagger;

import java.util.List;

/**
 * What this project calls a name where the corpora the model learnt from do otherwise: they leave ministries, armies and
 * courts unmarked, and take غزة alone out of قطاع غزة.
 */
final class Conventions {

    private static final List<Convention> IN_ORDER = List.of(
            // First of all the edges of what the model found: others look at what stands beside a name.
            new PersonEdges(),
            new LatinEdges(),
            // A list knows where a long name ends; the model often guesses.
            new ListedNames(),
            // A word that is listed as one thing only is that thing, wherever it stands.
            new ListedWords(),
            // "وزارة الخارجية", "الجيش السوداني": after the lists, which know the odd ones.
            new StateBodies(),
            // "جامعة ميلانو بيكوكا": takes in the places and persons found inside, so after them.
            new Bodies(),
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
