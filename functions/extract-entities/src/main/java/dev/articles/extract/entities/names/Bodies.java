package dev.articles.extract.entities.names;

import dev.articles.model.EntityType;
import dev.articles.text.NameKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which body of people a name stands for: a known one; one that every state has, with its country; a fuller form of the
 * same article; else the name stands for itself.
 */
final class Bodies {

    private final KnownNames known;
    private final Institutions institutions;
    private final HeadNouns heads;

    Bodies(KnownNames known, Institutions institutions, HeadNouns heads) {
        this.known = known;
        this.institutions = institutions;
        this.heads = heads;
    }

    Identity resolve(Found name, Article article) {
        Identity body = find(name, article);
        body = body == null ? fuller(name, article) : body;
        body = body == null ? heads.antecedent(name, article, known, earlier -> resolve(earlier, article)) : body;
        body = body == null ? findWeak(name, article) : body;
        return body == null ? other(name) : inFull(body, article);
    }

    /** By the name that the article has for a known body where that is the known name and more: "حزب الكتائب اللبنانية". */
    private Identity inFull(Identity body, Article article) {
        for (Found form : article.forms(EntityType.ORGANIZATION)) {
            if (isMoreThan(body, form)) {
                Identity same = article.alone(form, () -> find(form, article));
                if (same != null && same.key().equals(body.key())) {
                    return body.called(form.form());
                }
            }
        }
        return body;
    }

    private static boolean isMoreThan(Identity body, Found form) {
        List<String> words = Words.of(NameKey.of(body.canonical(Words.isArabic(form.form()))));
        return form.words().size() > words.size() && form.words().containsAll(words);
    }

    /** A country that acts, or a person, taken for a body; else nothing but its own name. */
    private Identity other(Found name) {
        KnownEntity other = known.findOther(name.key(), EntityType.LOCATION, EntityType.PERSON);
        return other == null ? Identity.named(name.form(), name.key()) : Identity.of(other);
    }

    private Identity find(Found name, Article article) {
        List<KnownEntity> bodies = known.find(name.key(), EntityType.ORGANIZATION);
        if (!bodies.isEmpty()) {
            return Identity.of(article.choose(bodies, name, known));
        }
        Identity body = institutions.find(name.words());
        body = body == null ? institutions.findBeside(name) : body;
        return body == null ? behindHead(name) : body;
    }

    private Identity findWeak(Found name, Article article) {
        List<KnownEntity> bodies = known.findWeak(name.key(), EntityType.ORGANIZATION);
        return bodies.isEmpty() ? null : Identity.of(article.choose(bodies, name, known));
    }

    private Identity behindHead(Found name) {
        String core = heads.strip(name.words());
        KnownEntity body = core.isEmpty() ? null : known.findOnly(core, EntityType.ORGANIZATION);
        return body == null ? null : Identity.of(body);
    }

    /** The one longer name of the article that begins with this name, has it behind a head noun, or adds its country. */
    private Identity fuller(Found name, Article article) {
        Set<Identity> candidates = new LinkedHashSet<>();
        String institution = institutions.withoutCountry(name.words());
        for (Found form : article.forms(EntityType.ORGANIZATION)) {
            Identity body = article.alone(form, () -> find(form, article));
            boolean addsCountry =
                    body != null && !institution.isEmpty() && body.arabic().startsWith(institution + " ");
            if (addsCountry || isFuller(form, name)) {
                candidates.add(body == null ? Identity.named(form.form(), form.key()) : body);
            }
        }
        return candidates.size() == 1 ? candidates.iterator().next() : null;
    }

    private boolean isFuller(Found form, Found name) {
        if (form.words().size() <= name.words().size()) {
            return false;
        }
        boolean continues = name.words().size() > 1 && startsWith(form, name);
        return continues || heads.isHead(form.words().get(0)) && isCore(name, heads.strip(form.words()));
    }

    private static boolean isCore(Found name, String core) {
        return Words.withoutArticle(core).equals(Words.withoutArticle(name.key()));
    }

    private static boolean startsWith(Found form, Found name) {
        for (int i = 0; i < name.words().size(); i++) {
            if (!name.sounds().get(i).equals(form.sounds().get(i))) {
                return false;
            }
        }
        return (Words.bare(form.words()) + " ").startsWith(Words.bare(name.words()) + " ");
    }
}
