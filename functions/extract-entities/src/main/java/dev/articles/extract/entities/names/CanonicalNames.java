package dev.articles.extract.entities.names;

import dev.articles.extract.entities.names.Roles.Role;
import dev.articles.model.EntityMention;
import dev.articles.model.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives every name found in an article the canonical name of what it stands for, the key that entity is indexed under,
 * and the role the text gives it. Does not find names and never moves, joins or drops one.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class CanonicalNames {

    /**
     * A name that was found in a text.
     *
     * @param start UTF-16 offset of the first character, after any proclitic
     * @param end UTF-16 offset after the last character
     */
    public record Name(int start, int end, EntityType type) {}

    private final KnownNames known;
    private final Spellings spellings;
    private final SwallowedArticle swallowed;
    private final KnownPersons knownPersons;
    private final Institutions institutions;
    private final Persons persons;
    private final Places places;
    private final Bodies bodies;
    private final Roles roles;

    public CanonicalNames(Gazetteers gazetteers) {
        GivenNames given = new GivenNames(gazetteers);
        known = gazetteers.known();
        spellings = gazetteers.spellings();
        swallowed = new SwallowedArticle(gazetteers);
        knownPersons = new KnownPersons(known, given);
        institutions = new Institutions(known);
        persons = new Persons(knownPersons, new ShortForms(given));
        places = new Places(known, new HeadNouns("ar/place-heads.txt"));
        bodies = new Bodies(known, institutions, new HeadNouns("ar/organisation-heads.txt"));
        roles = new Roles(new RoleWords(gazetteers));
    }

    /**
     * Resolves all names of one article together, since the fullest form of a name says who its shorter forms are.
     *
     * @param text the article's text
     * @param names the names found in it, in order, not overlapping
     * @return one mention for each name, in the same order
     */
    public List<EntityMention> resolve(String text, List<Name> names) {
        List<Found> found = new ArrayList<>(names.size());
        List<Role> given = new ArrayList<>(names.size());
        Set<String> titled = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            found.add(Found.in(text, names.get(i), i, swallowed, spellings));
            given.add(roles.of(text, names, i));
            if (given.get(i) != null && !given.get(i).isAddress()) {
                titled.add(found.get(i).key());
            }
        }
        Article article = new Article(text, found, titled);
        boolean inArabic = Words.isMostlyArabic(text);
        List<EntityMention> mentions = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            Identity identity = resolve(found.get(i), article);
            String role = given.get(i) == null ? null : given.get(i).in(text);
            mentions.add(mention(text, names.get(i), identity.canonical(inArabic), identity.key(), role));
        }
        return mentions;
    }

    /** The keys that a searched name may be indexed under. */
    public Set<String> keysOf(String name) {
        String key = spellings.keyOf(name);
        Set<String> keys = new LinkedHashSet<>();
        for (EntityType type : EntityType.values()) {
            known.find(key, type).forEach(entity -> keys.add(entity.key()));
        }
        boolean certain = keys.size() == 1;
        for (EntityType type : EntityType.values()) {
            known.findWeak(key, type).forEach(entity -> keys.add(entity.key()));
            KnownNames.Contextual contextual = known.findContextual(key, type);
            if (contextual != null) {
                keys.add(contextual.entity().key());
            }
        }
        List<String> words = Words.of(key);
        boolean resolved =
                keys.isEmpty() && (add(keys, knownPersons.find(key, words)) || add(keys, institutions.find(words)));
        if (!(certain || resolved) && !key.isEmpty()) {
            keys.add(key);
        }
        return keys;
    }

    private static boolean add(Set<String> keys, Identity identity) {
        return identity != null && keys.add(identity.key());
    }

    private Identity resolve(Found name, Article article) {
        return switch (name.type()) {
            case PERSON -> persons.resolve(name, article);
            case LOCATION -> places.resolve(name, article);
            case ORGANIZATION -> bodies.resolve(name, article);
        };
    }

    private static EntityMention mention(String text, Name name, String canonical, String key, String role) {
        String form = text.substring(name.start(), name.end());
        return new EntityMention(name.start(), name.end(), form, name.type(), canonical, key, role);
    }
}
