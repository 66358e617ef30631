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
                if (endsLike(name.words(), form.words())) {
                    byFamily.add(form);
                } else if (isPartOf(name.words(), form.words())) {
                    byPart.add(form);
                }
            }
        }
        return byFamily.isEmpty() ? byPart : byFamily;
    }

    /** Whether two names of as many words are spellings of one. */
    boolean isSpellingOf(Found name, Found other) {
        return name.words().size() == other.words().size() && matches(name.words(), other.words());
    }

    /** "بلينكن" and "بن فرحان" end a fuller name; "سلمان بن عبد العزيز" does too, but there it is the father's name. */
    private boolean endsLike(List<String> name, List<String> form) {
        int from = form.size() - name.size();
        return !DESCENT.contains(form.get(from - 1)) && matches(name, form.subList(from, form.size()));
    }

    private boolean isPartOf(List<String> name, List<String> form) {
        if (name.size() == 1) {
            return matches(name.get(0), form.get(0));
        }
        boolean sameBeginning = matches(name.get(0), form.get(0)) || isInitial(name.get(0), form.get(0));
        return sameBeginning ? isWithin(name, form) : PARTICLES.contains(name.get(0)) && isInside(name, form);
    }

    /** All words of the name in the form, in order, others between them. */
    private boolean isWithin(List<String> name, List<String> form) {
        int next = 1;
        for (int i = 1; i < form.size() && next < name.size(); i++) {
            if (matches(name.get(next), form.get(i))) {
                next++;
            }
        }
        return next == name.size();
    }

    private boolean isInside(List<String> name, List<String> form) {
        for (int from = 1; from + name.size() <= form.size(); from++) {
            if (matches(name, form.subList(from, from + name.size()))) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(List<String> name, List<String> form) {
        for (int i = 0; i < name.size(); i++) {
            if (!matches(name.get(i), form.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(String word, String other) {
        if (word.equals(other) || Words.withoutArticle(word).equals(Words.withoutArticle(other))) {
            return true;
        }
        if (DESCENT.contains(word) && DESCENT.contains(other)) {
            return true;
        }
        return word.length() > 2
                && Words.isArabic(word)
                && Skeleton.of(word).equals(Skeleton.of(other))
                && given.allowRespelling(word, other);
    }

    private static boolean isInitial(String word, String other) {
        return word.length() == 1 && other.startsWith(word);
    }
}
