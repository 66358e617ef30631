package dev.articles.extract;

import dev.articles.extract.entities.KnownEntities;
import dev.articles.model.Entity;
import dev.articles.model.EntityType;
import dev.articles.text.NameKey;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names besides its own under which readers may look for an entity: the other forms that the article uses, and a
 * person's family name. Names that are known to lead to the entity need no link of their own.
 */
final class NameLinks {

    private static final int SHORTEST = 3;

    private final KnownEntities known;

    NameLinks(KnownEntities known) {
        this.known = known;
    }

    Set<String> of(Entity entity) {
        Set<String> links = new TreeSet<>();
        entity.forms().forEach(form -> links.add(NameKey.of(form)));
        if (entity.type() == EntityType.PERSON) {
            links.add(entity.key().substring(entity.key().lastIndexOf(' ') + 1));
        }
        links.remove(entity.key());
        links.removeIf(link -> link.length() < SHORTEST || known.keysOf(link).contains(entity.key()));
        return links;
    }

    static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> union = new TreeSet<>(some);
        union.addAll(others);
        return union;
    }
}
