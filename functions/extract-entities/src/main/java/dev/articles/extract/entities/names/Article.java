package dev.articles.extract.entities.names;

import dev.articles.model.EntityType;
import dev.articles.text.NameKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All names of one article, and what has been found out about them so far. */
final class Article {

    private final String text;
    private final List<Found> names;
    private final Set<String> titled;
    private final Map<EntityType, Map<String, Found>> distinct = new HashMap<>();
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
        names.forEach(name -> distinct.computeIfAbsent(name.type(), type -> new LinkedHashMap<>())
                .putIfAbsent(name.key(), name));
    }

    List<Found> names() {
        return names;
    }

    /** Whether the text gives a title to someone of this name. */
    boolean hasTitle(String key) {
        return titled.contains(key);
    }

    /** The first mention of each form of a type, in the order of the text. */
    List<Found> forms(EntityType type) {
        return new ArrayList<>(distinct.getOrDefault(type, Map.of()).values());
    }

    /** Of some forms, the one last mentioned before a name; if none was, the one mentioned next. */
    Found nearest(Found name, List<Found> forms) {
        for (int i = name.position() - 1; i >= 0; i--) {
            Found form = among(names.get(i), forms);
            if (form != null) {
                return form;
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

    private static Found among(Found name, List<Found> forms) {
        for (Found form : forms) {
            if (form.type() == name.type() && form.key().equals(name.key())) {
                return form;
            }
        }
        return null;
    }
}
