package dev.articles.extract.entities.names;

import dev.articles.model.EntityType;
import java.util.List;
import java.util.Set;

/** Looks a personal name up among the known ones: as it is, as Arabic might also spell it, shortened. */
final class KnownPersons {

    private static final Set<String> DESCENT = Set.of("بن", "ابن", "ال", "bin", "ibn", "al");
    private static final int SHORTEST_SKELETON = 5;

    private final KnownNames names;
    private final GivenNames given;

    KnownPersons(KnownNames names, GivenNames given) {
        this.names = names;
        this.given = given;
    }

    /** The one known person of a name; null if there is none, or more than one. */
    Identity find(String key, List<String> words) {
        KnownEntity person = names.findOnly(key, EntityType.PERSON);
        person = person == null ? respelled(key, words) : person;
        person = person == null ? shortened(words) : person;
        return person == null ? null : Identity.of(person);
    }

    /** The one known person of a name that many bear; null if there is none. */
    Identity findWeak(String key) {
        List<KnownEntity> persons = names.findWeak(key, EntityType.PERSON);
        return persons.size() == 1 ? Identity.of(persons.get(0)) : null;
    }

    /** A known body, taken for a person; null if none has the name. */
    Identity findBody(String key) {
        KnownEntity body = names.findOnly(key, EntityType.ORGANIZATION);
        return body == null ? null : Identity.of(body);
    }

    private KnownEntity respelled(String key, List<String> words) {
        String skeleton = Words.isArabic(key) && words.size() > 1 ? Skeleton.of(key) : "";
        KnownEntity person = skeleton.length() < SHORTEST_SKELETON ? null : names.findPerson(skeleton);
        return person != null && given.allowRespelling(words, person.key()) ? person : null;
    }

    /** "محمد بن سلمان بن عبد العزيز" is known as "محمد بن سلمان", "Antony John Blinken" as "Antony Blinken". */
    private KnownEntity shortened(List<String> words) {
        for (int n = words.size() - 1; n > 1; n--) {
            if (DESCENT.contains(words.get(n))) {
                KnownEntity person = names.findOnly(String.join(" ", words.subList(0, n)), EntityType.PERSON);
                if (person != null) {
                    return person;
                }
            }
        }
        return hasDispensableMiddle(words)
                ? names.findOnly(words.get(0) + " " + words.get(words.size() - 1), EntityType.PERSON)
                : null;
    }

    /** Middle names are left out of foreign names; an Arab's are his father's, and tell him from others. */
    private boolean hasDispensableMiddle(List<String> words) {
        return words.size() > 2 && !DESCENT.contains(words.get(1)) && !given.isArab(words.get(0));
    }
}
