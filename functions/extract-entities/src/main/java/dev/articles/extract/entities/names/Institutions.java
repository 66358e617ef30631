package dev.articles.extract.entities.names;

import dev.articles.model.EntityType;
import dev.articles.text.NameKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Bodies that every state has: "الخارجية الأميركية", "وزارة خارجية أمريكا" and "American Foreign Ministry" are one kind of
 * body with one country, and so one name. A body without its country is not resolved here.
 */
final class Institutions {

    private static final String FILE = "known/institutions.tsv";
    private static final int LONGEST_COUNTRY = 4;

    private final KnownNames known;
    private final Map<String, Institution> byName = new HashMap<>();

    private record Institution(String arabic, boolean feminine, String english) {}

    Institutions(KnownNames known) {
        this.known = known;
        Resource.forEachLine(FILE, this::add);
    }

    private void add(String line) {
        String[] columns = line.split("\t", -1);
        Institution institution = new Institution(columns[0], columns[1].equals("f"), columns[2]);
        put(columns[0], institution);
        put(columns[2], institution);
        Arrays.stream(columns[3].split("\\|")).forEach(name -> put(name, institution));
    }

    private void put(String name, Institution institution) {
        byName.putIfAbsent(Words.bare(Words.of(NameKey.of(name))), institution);
    }

    /** The body with its country, under one name; null if the words are not that. */
    Identity find(List<String> words) {
        for (int n = 1; n <= Math.min(LONGEST_COUNTRY, words.size() - 1); n++) {
            int cut = words.size() - n;
            Identity identity = join(words.subList(0, cut), words.subList(cut, words.size()));
            identity = identity == null ? join(words.subList(n, words.size()), words.subList(0, n)) : identity;
            if (identity != null) {
                return identity;
            }
        }
        return null;
    }

    /** The body with the country that the text names right beside it: "Egypt's" before, "المصرية" after; else null. */
    Identity findBeside(Found name) {
        if (withoutCountry(name.words()).isEmpty()) {
            return null;
        }
        Identity after = name.after().isEmpty() ? null : join(name.words(), Words.of(name.after()));
        return after != null || name.before().isEmpty() ? after : join(name.words(), Words.of(name.before()));
    }

    /** The Arabic name of such a body, where the words leave open whose it is; empty if they are not that. */
    String withoutCountry(List<String> words) {
        Institution institution = byName.get(Words.bare(words));
        return institution == null ? "" : institution.arabic();
    }

    private Identity join(List<String> body, List<String> origin) {
        Institution institution = byName.get(Words.bare(withoutLink(body)));
        KnownEntity country = institution == null ? null : country(String.join(" ", origin));
        if (country == null || country.arabicAdjectives().isEmpty()) {
            return null;
        }
        String arabic = institution.arabic() + " " + country.arabicAdjective(institution.feminine());
        KnownEntity own = known.findOnly(NameKey.of(arabic), EntityType.ORGANIZATION);
        return own != null ? Identity.of(own) : new Identity(NameKey.of(arabic), arabic, english(institution, country));
    }

    private static String english(Institution institution, KnownEntity country) {
        List<String> adjectives = country.englishAdjectives();
        return (adjectives.isEmpty() ? country.english() : adjectives.get(0)) + " " + institution.english();
    }

    private KnownEntity country(String key) {
        KnownEntity byAdjective = known.originOf(key);
        return byAdjective != null ? byAdjective : known.findOnly(key, EntityType.LOCATION);
    }

    /** Without what stands between a body and its country: "of", "في", and the s of "Egypt's". */
    private static List<String> withoutLink(List<String> body) {
        int from = body.get(0).equals("s") ? 1 : 0;
        int to = body.size();
        while (to > from + 1 && List.of("of", "the", "في").contains(body.get(to - 1))) {
            to--;
        }
        return body.subList(Math.min(from, to), to);
    }
}
