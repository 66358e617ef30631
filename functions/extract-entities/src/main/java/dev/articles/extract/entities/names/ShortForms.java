package dev.articles.extract.entities.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which names of an article are fuller forms of a shorter one. */
final class ShortForms {

    private static final Set<String> DESCENT = Set.of("بن", "ابن", "bin", "ibn");
    private static final Set<String> PARTICLES = Set.of(
            "بن", "ابن", "ال", "ابو", "ام", "دي", "دو", "دا", "فان", "فون", "لو", "bin", "ibn", "al", "el", "abu", "de",
            "del", "della", "di", "da", "van", "von", "le", "la");

    private final GivenNames given;

    ShortForms(GivenNames given) {
        this.given = given;
    }

    /** The longer forms that a name may shorten; by family name if there are such, else by any other part. */
    List<Found> fullerForms(Found name, List<Found> forms) {
        List<Found> byFamily = new ArrayList<>();
        List<Found> byPart = new ArrayList<>();
        for (Found form : forms) {
            if (form.words().size() > name.words().size()) {
                if (endsLike(name, form)) {
                    byFamily.add(form);
                } else if (isPartOf(name, form)) {
                    byPart.add(form);
                }
            }
        }
        return byFamily.isEmpty() ? byPart : byFamily;
    }

    /** Whether two names of as many words are spellings of one. */
    boolean isSpellingOf(Found name, Found other) {
        return name.words().size() == other.words().size() && matchesAt(name, other, 0);
    }

    /** "بلينكن" and "بن فرحان" end a fuller name; "سلمان بن عبد العزيز" does too, but there it is the father's name. */
    private boolean endsLike(Found name, Found form) {
        int from = form.words().size() - name.words().size();
        return matchesAt(name, form, from) && !DESCENT.contains(form.words().get(from - 1));
    }

    private boolean isPartOf(Found name, Found form) {
        if (name.words().size() == 1) {
            return matches(name, 0, form, 0) || Words.hasArticle(name.words().get(0)) && isInside(name, form);
        }
        String first = name.words().get(0);
        if (matches(name, 0, form, 0) || isInitial(first, form.words().get(0))) {
            return isWithin(name, form);
        }
        return PARTICLES.contains(first) && isInside(name, form);
    }

    /** All words of the name in the form, in order, others between them. */
    private boolean isWithin(Found name, Found form) {
        int next = 1;
        for (int i = 1; i < form.words().size() && next < name.words().size(); i++) {
            if (matches(name, next, form, i)) {
                next++;
            }
        }
        return next == name.words().size();
    }

    private boolean isInside(Found name, Found form) {
        for (int from = 1; from + name.words().size() <= form.words().size(); from++) {
            if (matchesAt(name, form, from)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchesAt(Found name, Found form, int from) {
        for (int i = name.words().size() - 1; i >= 0; i--) {
            if (!matches(name, i, form, from + i)) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(Found name, int i, Found form, int k) {
        if (!name.sounds().get(i).equals(form.sounds().get(k))) {
            return false;
        }
        String word = name.words().get(i);
        String other = form.words().get(k);
        return word.equals(other)
                || Words.withoutArticle(word).equals(Words.withoutArticle(other))
                || DESCENT.contains(word)
                || word.length() > 2 && given.allowRespelling(word, other);
    }

    private static boolean isInitial(String word, String other) {
        return word.length() == 1 && other.startsWith(word);
    }
}
