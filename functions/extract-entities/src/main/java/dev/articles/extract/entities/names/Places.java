package dev.articles.extract.entities.names;

import dev.articles.model.EntityType;
import java.util.List;

/** Which place a name stands for: a known one, with or without "مدينة" before it; else the name stands for itself. */
final class Places {

    private final KnownNames known;
    private final HeadNouns heads;

    Places(KnownNames known, HeadNouns heads) {
        this.known = known;
        this.heads = heads;
    }

    Identity resolve(Found name, Article article) {
        Identity place = find(name.key(), name, article);
        place = place == null ? find(heads.strip(name.words()), name, article) : place;
        place = place == null ? heads.antecedent(name, article, known, earlier -> resolve(earlier, article)) : place;
        place = place == null ? findWeak(name.key()) : place;
        return place == null ? named(name, article) : place;
    }

    private Identity findWeak(String key) {
        List<KnownEntity> places = known.findWeak(key, EntityType.LOCATION);
        return places.isEmpty() ? null : Identity.of(places.get(0));
    }

    private Identity find(String key, Found name, Article article) {
        List<KnownEntity> places = key.isEmpty() ? List.of() : known.find(key, EntityType.LOCATION);
        if (!places.isEmpty()) {
            return Identity.of(article.choose(places, name, known));
        }
        KnownEntity other = known.findOther(key, EntityType.ORGANIZATION, EntityType.PERSON);
        return other == null ? null : Identity.of(other);
    }

    /** Under the first form of an unknown place that differs from this one in a head noun or article alone. */
    private Identity named(Found name, Article article) {
        String core = core(name);
        for (Found form : article.forms(EntityType.LOCATION)) {
            if (form.key().endsWith(core) && core(form).equals(core)) {
                return Identity.named(form.form(), form.key());
            }
        }
        return Identity.named(name.form(), name.key());
    }

    private String core(Found name) {
        String stripped = heads.strip(name.words());
        return Words.withoutArticle(stripped.isEmpty() ? name.key() : stripped);
    }
}
