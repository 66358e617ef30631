package dev.articles.extract;

import dev.articles.model.Entity;
import dev.articles.model.EntityMention;
import dev.articles.model.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Gathers mentions into entities and puts the ones that the article is about first. */
final class EntityList {

    private static final Comparator<Entity> BY_SALIENCE = Comparator.comparing(Entity::inHeadline)
            .thenComparing(Entity::count)
            .reversed()
            .thenComparing(entity -> entity.offsets().get(0));

    private record Identity(EntityType type, String key) {}

    private EntityList() {}

    /** The entities of a text whose first {@code headlineLength} characters are its headline. */
    static List<Entity> of(List<EntityMention> mentions, int headlineLength) {
        Map<Identity, List<EntityMention>> groups = new LinkedHashMap<>();
        for (EntityMention mention : mentions) {
            groups.computeIfAbsent(new Identity(mention.type(), mention.key()), key -> new ArrayList<>())
                    .add(mention);
        }
        return groups.values().stream()
                .map(group -> entity(group, headlineLength))
                .sorted(BY_SALIENCE)
                .toList();
    }

    private static Entity entity(List<EntityMention> mentions, int headlineLength) {
        EntityMention first = mentions.get(0);
        return new Entity(
                first.type(),
                first.canonical(),
                first.key(),
                mentions.stream()
                        .map(EntityMention::role)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                mentions.stream().map(EntityMention::text).distinct().toList(),
                mentions.stream().map(EntityMention::start).toList(),
                first.start() < headlineLength);
    }
}
