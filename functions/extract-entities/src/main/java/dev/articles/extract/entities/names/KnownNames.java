package dev.articles.extract.entities.names;

import dev.articles.model.EntityType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Known entities by name, and by the adjectives of origin derived from them. */
final class KnownNames {

    private final Spellings spellings;
    private final Map<KnownKind, KnownLines> files = new EnumMap<>(KnownKind.class);

    /**
     * What a name means in some texts.
     *
     * @param word key of the word those texts have
     */
    record Contextual(KnownEntity entity, String word) {}

    KnownNames(Spellings spellings) {
        this.spellings = spellings;
        for (KnownKind kind : KnownKind.values()) {
            files.put(kind, new KnownLines(kind, spellings));
        }
    }

    KnownLines file(KnownKind kind) {
        return files.get(kind);
    }

    /** The entities of a type that go by a name, with or without its article; empty if none does. */
    List<KnownEntity> find(String key, EntityType type) {
        List<KnownEntity> found = named(key, type);
        if (found.isEmpty() && key.length() > 3) {
            found = named(Words.toggleArticle(key), type);
        }
        return found.isEmpty() && type == EntityType.LOCATION ? town(key) : found;
    }

    private List<KnownEntity> named(String key, EntityType type) {
        List<KnownEntity> found = List.of();
        for (Map.Entry<KnownKind, KnownLines> file : files.entrySet()) {
            if (file.getKey().type() == type && file.getKey() != KnownKind.TOWNS) {
                found = and(found, file.getValue().named(key));
            }
        }
        return found;
    }

    private static List<KnownEntity> and(List<KnownEntity> found, List<KnownEntity> more) {
        if (found.isEmpty() || more.isEmpty()) {
            return found.isEmpty() ? more : found;
        }
        List<KnownEntity> all = new ArrayList<>(found);
        all.addAll(more);
        return all;
    }

    /** Of several towns of one name the first is as good as any. */
    private List<KnownEntity> town(String key) {
        List<KnownEntity> towns = files.get(KnownKind.TOWNS).named(key);
        return towns.isEmpty() ? towns : towns.subList(0, 1);
    }

    /** What a name means in texts with a certain word; null if it means the same everywhere. */
    Contextual findContextual(String key, EntityType type) {
        for (Marked name : marked(key, type)) {
            int context = name.name().indexOf(KnownEntity.CONTEXT);
            if (context > 0
                    && spellings.keyOf(name.name().substring(0, context)).equals(key)) {
                return new Contextual(name.entity(), spellings.keyOf(name.name().substring(context + 1)));
            }
        }
        return null;
    }

    /** The entities of a type that go by a weak name, one that often stands for something else. */
    List<KnownEntity> findWeak(String key, EntityType type) {
        List<KnownEntity> found = weak(key, type);
        return found.isEmpty() && key.length() > 3 ? weak(Words.toggleArticle(key), type) : found;
    }

    private List<KnownEntity> weak(String key, EntityType type) {
        List<KnownEntity> found = new ArrayList<>();
        for (Marked name : marked(key, type)) {
            boolean weak =
                    name.name().charAt(0) == KnownEntity.WEAK && name.name().indexOf(KnownEntity.CONTEXT) < 0;
            if (weak && spellings.keyOf(name.name().substring(1)).equals(key) && !found.contains(name.entity())) {
                found.add(name.entity());
            }
        }
        return found;
    }

    /** A name with a mark, and whose it is. */
    private record Marked(KnownEntity entity, String name) {}

    private List<Marked> marked(String key, EntityType type) {
        List<Marked> marked = new ArrayList<>();
        for (Map.Entry<KnownKind, KnownLines> file : files.entrySet()) {
            if (file.getKey().type() == type) {
                for (KnownEntity entity : file.getValue().mayHaveMarked(key)) {
                    entity.marked().forEach(name -> marked.add(new Marked(entity, name)));
                }
            }
        }
        return marked;
    }

    /** The one entity of a type that goes by a name; null if there is none, or more than one. */
    KnownEntity findOnly(String key, EntityType type) {
        List<KnownEntity> found = find(key, type);
        return found.size() == 1 ? found.get(0) : null;
    }

    /** The one entity that goes by a name, of the first type that has one; null if none has. */
    KnownEntity findOther(String key, EntityType... types) {
        for (EntityType type : types) {
            KnownEntity entity = findOnly(key, type);
            if (entity != null) {
                return entity;
            }
        }
        return null;
    }

    /** The first person of whose Arabic names of several words one has a {@link Skeleton}; null if there is none. */
    KnownEntity findPerson(String skeleton) {
        return files.get(KnownKind.PEOPLE).withSkeleton(skeleton);
    }

    /** Whether a name, or another name of what it stands for, begins with a noun. */
    boolean hasNameWithHead(Found name, String head) {
        return beginsWith(name.words(), head)
                || find(name.key(), name.type()).stream()
                        .flatMap(entity -> entity.names().stream())
                        .anyMatch(other -> beginsWith(Words.of(spellings.keyOf(other)), head));
    }

    private static boolean beginsWith(List<String> words, String head) {
        return words.size() > 1 && Words.withoutArticle(words.get(0)).equals(head);
    }

    /** The country or region that an adjective of origin belongs to; null if it is none. */
    KnownEntity originOf(String demonymKey) {
        for (KnownLines file : files.values()) {
            KnownEntity entity = file.originOf(demonymKey);
            if (entity != null) {
                return entity;
            }
        }
        return null;
    }
}
