package dev.articles.extract.entities.names;

import dev.articles.model.EntityType;
import dev.articles.text.NameKey;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** All names of one article, and what has been found out about them so far. */
final class Article {

    /** A text with more names is no article but a collection; it is read all the same, in time that grows with its length. */
    private static final int MOST_FORMS = 500;

    private static final int FARTHEST = 200;

    private final String text;
    private final List<Found> names;
    private final Set<String> titled;
    private final Map<String, List<Found>> fuller = new HashMap<>();
    private final Map<Found, Identity> alone = new IdentityHashMap<>();
    private final Map<EntityType, List<Found>> forms = new EnumMap<>(EntityType.class);
    /** The whole text as a key, made when first needed. */
    private String key;

    /**
     * The names of a text.
     *
     * @param titled keys of the persons that the text gives a title, not a mere form of address
     */
    Article(String text, List<Found> names, Set<String> titled) {
        this.text = text;
        this.names = names;
        this.titled = titled;
        Map<EntityType, Set<String>> seen = new EnumMap<>(EntityType.class);
        for (Found name : names) {
            List<Found> ofType = forms.computeIfAbsent(name.type(), type -> new ArrayList<>());
            if (ofType.size() < MOST_FORMS
                    && seen.computeIfAbsent(name.type(), type -> new HashSet<>())
                            .add(name.key())) {
                ofType.add(name);
            }
        }
    }

    /** The names of the same type before a name, the last one first, as far back as a reader would look. */
    List<Found> before(Found name) {
        List<Found> before = new ArrayList<>();
        for (int i = name.position() - 1; i >= Math.max(0, name.position() - FARTHEST); i--) {
            if (names.get(i).type() == name.type()) {
                before.add(names.get(i));
            }
        }
        return before;
    }

    /** Whether the text gives a title to someone of this name. */
    boolean hasTitle(String key) {
        return titled.contains(key);
    }

    /** The fuller forms of a name, worked out once for all its mentions. */
    List<Found> fuller(Found name, Supplier<List<Found>> search) {
        List<Found> known = fuller.get(name.key());
        if (known == null) {
            known = search.get();
            fuller.put(name.key(), known);
        }
        return known;
    }

    /** What a form stands for by itself, worked out once; null if that is not known. */
    Identity alone(Found form, Supplier<Identity> search) {
        if (!alone.containsKey(form)) {
            alone.put(form, search.get());
        }
        return alone.get(form);
    }

    /** The first mention of each form of a type, in the order of the text. */
    List<Found> forms(EntityType type) {
        return forms.getOrDefault(type, List.of());
    }

    /** Of some forms, the one last mentioned before a name; if none was, the one mentioned first. */
    Found nearest(Found name, List<Found> forms) {
        for (Found earlier : before(name)) {
            for (Found form : forms) {
                if (form.key().equals(earlier.key())) {
                    return form;
                }
            }
        }
        return forms.get(0);
    }

    /** Of entities that share a name, the one that the article also calls by a name of its own; else the first. */
    KnownEntity choose(List<KnownEntity> sharing, Found name, KnownNames known) {
        KnownNames.Contextual contextual = known.findContextual(name.key(), name.type());
        if (contextual != null && has(contextual.word())) {
            return contextual.entity();
        }
        for (KnownEntity entity : sharing) {
            for (Found form : sharing.size() > 1 ? forms(name.type()) : List.<Found>of()) {
                if (known.findOnly(form.key(), name.type()) == entity) {
                    return entity;
                }
            }
        }
        return sharing.get(0);
    }

    private boolean has(String word) {
        if (key == null) {
            key = NameKey.of(text);
        }
        return key.contains(word);
    }
}
