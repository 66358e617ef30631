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
 * @param demonyms adjectives of origin, for countries and regions: Arabic ones masculine and feminine, with and without
 *     the article
 */
record KnownEntity(EntityType type, String arabic, String english, List<String> variants, List<String> demonyms) {

    String key() {
        return NameKey.of(arabic);
    }

    /** Every name it goes by, the Arabic one first. */
    List<String> names() {
        List<String> names = new ArrayList<>(variants.size() + 2);
        names.add(arabic);
        if (!english.isEmpty()) {
            names.add(english);
        }
        names.addAll(variants);
        return names;
    }

    static void forEach(KnownKind kind, Consumer<KnownEntity> use) {
        Resource.forEachLine(kind.file(), line -> use.accept(parse(kind.type(), line)));
    }

    private static KnownEntity parse(EntityType type, String line) {
        String[] columns = line.split("\t", -1);
        List<String> demonyms = new ArrayList<>();
        list(columns, 3).forEach(demonym -> inflect(demonym, demonyms));
        demonyms.addAll(list(columns, 4));
        return new KnownEntity(
                type, columns[0], columns.length > 1 ? columns[1] : "", list(columns, 2), List.copyOf(demonyms));
    }

    private static List<String> list(String[] columns, int i) {
        return columns.length <= i || columns[i].isEmpty() ? List.of() : Arrays.asList(columns[i].split("\\|"));
    }

    private static void inflect(String demonym, List<String> forms) {
        String plural = demonym.endsWith("ي") ? demonym + "ين" : demonym;
        for (String form : List.of(demonym, demonym + "ة", plural, demonym + "ون")) {
            forms.add(form);
            forms.add("ال" + form);
        }
    }
}
