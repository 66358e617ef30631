package dev.articles.extract.entities;

import dev.articles.extract.entities.names.CanonicalNames;
import dev.articles.extract.entities.names.Gazetteers;
import java.util.Objects;
import java.util.Set;

/**
 * What a searched name stands for: the keys under which articles that mention it are indexed. Knows the Arabic and
 * English names of entities that many articles name; a name it does not know is its own key.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class KnownEntities {

    private final CanonicalNames names;

    public KnownEntities(CanonicalNames names) {
        this.names = Objects.requireNonNull(names, "names");
    }

    /** Reads the tables; a few dozen milliseconds, so once per process. */
    public static KnownEntities load() {
        return new KnownEntities(new CanonicalNames(Gazetteers.load()));
    }

    /**
     * The index keys of a name in any spelling, Arabic or English. Several where the name is ambiguous; empty only if
     * nothing in the name is a letter or digit.
     */
    public Set<String> keysOf(String name) {
        return names.keysOf(name);
    }
}
