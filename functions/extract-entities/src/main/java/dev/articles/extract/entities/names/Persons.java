package dev.articles.extract.entities.names;

import dev.articles.model.EntityType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who a personal name stands for. A fuller form in the same article comes first, since it says who is meant there;
 * then the known persons; else the name stands for itself.
 */
final class Persons {

    private final KnownPersons known;
    private final ShortForms shortForms;

    Persons(KnownPersons known, ShortForms shortForms) {
        this.known = known;
        this.shortForms = shortForms;
    }

    Identity resolve(Found name, Article article) {
        List<Found> fuller = article.fuller(name, () -> shortForms.fullerForms(name, article.forms(EntityType.PERSON)));
        if (fuller.isEmpty()) {
            return alone(name, article);
        }
        Map<Identity, Found> candidates = new LinkedHashMap<>();
        fuller.forEach(form -> candidates.putIfAbsent(resolve(form, article), form));
        if (candidates.size() == 1) {
            return candidates.keySet().iterator().next();
        }
        Identity usual = known.find(name.key(), name.words());
        usual = usual == null ? known.findWeak(name.key()) : usual;
        return usual != null && candidates.containsKey(usual) ? usual : resolve(article.nearest(name, fuller), article);
    }

    private Identity alone(Found name, Article article) {
        Identity identity = known.find(name.key(), name.words());
        if (identity != null) {
            return identity;
        }
        if (article.hasTitle(name.key()) && known.findWeak(name.key()) != null) {
            return known.findWeak(name.key());
        }
        for (Found form : article.forms(EntityType.PERSON)) {
            if (form.position() < name.position() && shortForms.isSpellingOf(name, form)) {
                return alone(form, article);
            }
        }
        Identity other = known.findBody(name.key());
        return other == null ? Identity.named(name.form(), name.key()) : other;
    }
}
