package dev.articles.extract.entities.names;

import dev.articles.model.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** All names of known entities by key, and all adjectives of origin with what they are derived from. */
final class KnownNames {

    private final Spellings spellings;
    private final Towns towns;
    private final HeadNouns titles = new HeadNouns("ar/titles.txt", "ar/honorifics.txt", "en/titles.txt");
    private final HeadNouns placeHeads = new HeadNouns("ar/place-heads.txt");
    private final Map<String, List<KnownEntity>> byKey = new HashMap<>(1 << 15);
    private final Map<String, List<KnownEntity>> byWeakKey = new HashMap<>();
    private final Map<String, Contextual> byContext = new HashMap<>();
    private final Map<String, KnownEntity> byDemonym = new HashMap<>(1 << 12);

    /**
     * What a name means in some texts.
     *
     * @param word key of the word those texts have
     */
    record Contextual(KnownEntity entity, String word) {}

    KnownNames(Spellings spellings, Towns towns) {
        this.spellings = spellings;
        this.towns = towns;
    }

    /** Adds all names of an entity, telling the listener each key with its class. */
    void add(KnownKind kind, KnownEntity entity, BiConsumer<String, GazetteerClass> listener) {
        for (String name : entity.names()) {
            String key = spellings.keyOf(name);
            if (isListed(kind, entity, key)) {
                listener.accept(key, kind.gazetteerClass());
            }
            byKey.merge(key, List.of(entity), KnownNames::both);
        }
        entity.marked().forEach(name -> addMarked(name, entity));
        for (String demonym : entity.demonyms()) {
            String key = spellings.keyOf(demonym);
            listener.accept(key, GazetteerClass.DEMONYM);
            byDemonym.putIfAbsent(key, entity);
        }
    }

    /** Titles and "مدينة" are no part of a name in a text, though people search with them; nor is "the". */
    private boolean isListed(KnownKind kind, KnownEntity entity, String key) {
        int space = key.indexOf(' ');
        String first = space < 0 ? "" : key.substring(0, space);
        return switch (kind) {
            case PEOPLE -> !titles.isHead(first);
            case REGIONS, CITIES -> !placeHeads.isHead(first) || key.equals(entity.key());
            default -> !first.equals("the");
        };
    }

    private void addMarked(String name, KnownEntity entity) {
        int context = name.indexOf(KnownEntity.CONTEXT);
        if (context < 0) {
            byWeakKey.merge(spellings.keyOf(name.substring(1)), List.of(entity), KnownNames::both);
        } else {
            String key = spellings.keyOf(name.substring(0, context));
            byContext.put(key, new Contextual(entity, spellings.keyOf(name.substring(context + 1))));
        }
    }

    /** Compares by identity: each entity is read once, and two of one name are two. */
    private static List<KnownEntity> both(List<KnownEntity> old, List<KnownEntity> more) {
        for (KnownEntity entity : old) {
            if (entity == more.get(0)) {
                return old;
            }
        }
        List<KnownEntity> all = new ArrayList<>(old);
        all.addAll(more);
        return all;
    }

    /** The entities of a type that go by a name, with or without its article; empty if none does. */
    List<KnownEntity> find(String key, EntityType type) {
        List<KnownEntity> found = find(byKey, key, type);
        return found.isEmpty() && type == EntityType.LOCATION ? towns.find(key) : found;
    }

    /** What a name means in texts with a certain word; null if it means the same everywhere. */
    Contextual findContextual(String key, EntityType type) {
        Contextual found = byContext.get(key);
        return found == null || found.entity().type() != type ? null : found;
    }

    /** The entities of a type that go by a weak name, one that often stands for something else. */
    List<KnownEntity> findWeak(String key, EntityType type) {
        return find(byWeakKey, key, type);
    }

    private static List<KnownEntity> find(Map<String, List<KnownEntity>> names, String key, EntityType type) {
        List<KnownEntity> found = ofType(names.get(key), type);
        return found.isEmpty() && key.length() > 3 ? ofType(names.get(Words.toggleArticle(key)), type) : found;
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

    /** Tells every key that only one entity of a type goes by. */
    void forEachKey(EntityType type, BiConsumer<String, KnownEntity> use) {
        byKey.forEach((key, entities) -> {
            if (entities.size() == 1 && entities.get(0).type() == type) {
                use.accept(key, entities.get(0));
            }
        });
    }

    /** Whether a name, or another name of what it stands for, begins with a noun. */
    boolean hasNameWithHead(Found name, String head) {
        return name.words().size() > 1
                        && Words.withoutArticle(name.words().get(0)).equals(head)
                || find(name.key(), name.type()).stream()
                        .flatMap(entity -> entity.names().stream())
                        .map(spellings::keyOf)
                        .map(Words::of)
                        .anyMatch(words -> words.size() > 1
                                && Words.withoutArticle(words.get(0)).equals(head));
    }

    /** The country or region that an adjective of origin belongs to; null if it is none. */
    KnownEntity originOf(String demonymKey) {
        return byDemonym.get(demonymKey);
    }

    private static List<KnownEntity> ofType(List<KnownEntity> entities, EntityType type) {
        if (entities == null) {
            return List.of();
        }
        if (entities.size() == 1) {
            return entities.get(0).type() == type ? entities : List.of();
        }
        return entities.stream().filter(entity -> entity.type() == type).toList();
    }
}
