package dev.articles.extract.entities.names;

import dev.articles.model.EntityType;
import dev.articles.text.NameKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * One entity that many articles name.
 *
 * @param type what it is
 * @param arabic the name Arabic readers search by; its key is the entity's key
 * @param english the name English readers search by; empty where none is known
 * @param variants further names and spellings in any language
 * @param marked names that often stand for something else: {@code ~name} counts where nothing better explains it,
 *     {@code name@word} only in a text that has the word
 * @param arabicAdjectives Arabic adjectives of origin, masculine and without the article; empty but for places
 * @param englishAdjectives English adjectives of origin; empty but for places
 */
record KnownEntity(
        EntityType type,
        String arabic,
        String english,
        List<String> variants,
        List<String> marked,
        List<String> arabicAdjectives,
        List<String> englishAdjectives) {

    static final char WEAK = '~';
    static final char CONTEXT = '@';

    String key() {
        return NameKey.of(arabic);
    }

    /** Every name it goes by, but for the marked ones; the Arabic one first, unless that is marked too. */
    List<String> names() {
        List<String> names = new ArrayList<>(variants.size() + 2);
        if (marked.isEmpty() || !marked.contains(WEAK + arabic)) {
            names.add(arabic);
        }
        if (!english.isEmpty()) {
            names.add(english);
        }
        names.addAll(variants);
        return names;
    }

    /** Every adjective of origin: the Arabic ones in all genders and numbers, with and without the article. */
    List<String> demonyms() {
        List<String> forms = new ArrayList<>();
        for (String adjective : arabicAdjectives) {
            for (String ending : List.of("", "ة", "ين", "ون")) {
                String form = inflect(adjective, "", ending);
                forms.add(form);
                forms.add(inflect(adjective, "ال", ending));
            }
        }
        forms.addAll(englishAdjectives);
        return forms;
    }

    /** The adjective as it follows a definite noun: "المصرية" after "الحكومة". */
    String arabicAdjective(boolean feminine) {
        return inflect(arabicAdjectives.get(0), "ال", feminine ? "ة" : "");
    }

    static void forEach(KnownKind kind, Consumer<KnownEntity> use) {
        Resource.forEachLine(kind.file(), line -> use.accept(parse(kind.type(), line)));
    }

    static KnownEntity parse(EntityType type, String line) {
        String[] columns = line.split("\t", -1);
        List<String> variants = new ArrayList<>();
        List<String> marked = new ArrayList<>();
        for (String name : list(columns, 2)) {
            (name.charAt(0) == WEAK || name.indexOf(CONTEXT) > 0 ? marked : variants).add(name);
        }
        String english = columns.length > 1 ? columns[1] : "";
        return new KnownEntity(type, columns[0], english, variants, marked, list(columns, 3), list(columns, 4));
    }

    private static List<String> list(String[] columns, int i) {
        return columns.length <= i || columns[i].isEmpty() ? List.of() : Arrays.asList(columns[i].split("\\|"));
    }

    private static String inflect(String adjective, String article, String ending) {
        StringBuilder inflected = new StringBuilder();
        for (String word : adjective.split(" ")) {
            inflected.append(inflected.isEmpty() ? "" : " ").append(article).append(word);
            inflected.append(word.endsWith("ي") ? ending : "");
        }
        return inflected.toString();
    }
}
