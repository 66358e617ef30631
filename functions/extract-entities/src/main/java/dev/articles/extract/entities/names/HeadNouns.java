package dev.articles.extract.entities.names;

import dev.articles.text.NameKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Nouns that say what kind of thing a name names: "مدينة" before a town, "حركة" before a movement. */
final class HeadNouns {

    private final Set<String> heads = new HashSet<>();

    HeadNouns(String... files) {
        for (String file : files) {
            Resource.forEachLine(file, line -> heads.add(Words.withoutArticle(NameKey.of(line))));
        }
    }

    /** The name behind its head noun; empty if it has none, or is nothing else. */
    String strip(List<String> words) {
        return words.size() > 1 && isHead(words.get(0)) ? String.join(" ", words.subList(1, words.size())) : "";
    }

    boolean isHead(String word) {
        return heads.contains(Words.withoutArticle(word));
    }

    /**
     * What a head noun alone refers back to: for "الحلف" the last entity of its type, mentioned before, that one of its
     * names begins with that noun. Null if the name is more than a head noun, or nothing before it fits.
     */
    Identity antecedent(Found name, Article article, KnownNames known, Function<Found, Identity> resolve) {
        if (name.words().size() > 1 || !isHead(name.key())) {
            return null;
        }
        String head = Words.withoutArticle(name.key());
        for (Found earlier : article.before(name)) {
            if (!earlier.key().equals(name.key()) && !isAlone(earlier)) {
                Identity identity = resolve.apply(earlier);
                if (opensWith(identity.key(), head) || known.hasNameWithHead(earlier, head)) {
                    return identity;
                }
            }
        }
        return null;
    }

    private boolean isAlone(Found name) {
        return name.words().size() == 1 && isHead(name.key());
    }

    private static boolean opensWith(String key, String head) {
        return Words.withoutArticle(Words.of(key).get(0)).equals(head) && key.indexOf(' ') > 0;
    }
}
