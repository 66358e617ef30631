package dev.articles.extract.entities.names;

import dev.articles.text.NameKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * GeoNames' towns of more than 15,000 inhabitants, as far as they have an Arabic name. Fingerprints say at once that a name
 * is none of them; the names themselves are read when the first of them is asked for, which most articles never do.
 *
 * <p>Safe to share between threads.
 */
final class Towns {

    private final WordSet arabic;
    private final WordSet english;
    private volatile Map<String, List<KnownEntity>> byKey;

    Towns(WordSet arabic, WordSet english) {
        this.arabic = arabic;
        this.english = english;
    }

    /** The town of a name; empty if there is none. */
    List<KnownEntity> find(String key) {
        boolean listed = arabic.contains(key, key.length()) || english.contains(key, key.length());
        return listed ? all().getOrDefault(key, List.of()) : List.of();
    }

    private Map<String, List<KnownEntity>> all() {
        if (byKey == null) {
            synchronized (this) {
                if (byKey == null) {
                    byKey = read();
                }
            }
        }
        return byKey;
    }

    private static Map<String, List<KnownEntity>> read() {
        Map<String, List<KnownEntity>> towns = new HashMap<>(1 << 14);
        KnownEntity.forEach(KnownKind.TOWNS, town -> {
            List<KnownEntity> alone = List.of(town);
            town.names().forEach(name -> towns.putIfAbsent(NameKey.of(name), alone));
        });
        return towns;
    }
}
