package dev.articles.extract.entities.names;

import java.util.List;
import java.util.function.BiConsumer;

/** Which file lists what. */
final class GazetteerFiles {

    private record WordList(String file, GazetteerClass kind) {}

    private static final List<WordList> WORD_LISTS = List.of(
            new WordList("ar/titles.txt", GazetteerClass.TITLE),
            new WordList("ar/organisation-heads.txt", GazetteerClass.ORGANISATION_HEAD),
            new WordList("en/titles.txt", GazetteerClass.TITLE),
            new WordList("en/organisation-heads.txt", GazetteerClass.ORGANISATION_HEAD));

    private GazetteerFiles() {}

    /** Hands over every word of the plain lists with its class, file by file. */
    static void forEachWord(BiConsumer<String, GazetteerClass> use) {
        for (WordList list : WORD_LISTS) {
            Resource.forEachLine(list.file(), line -> use.accept(line, list.kind()));
        }
    }

    /** Hands over every known entity but the towns, file by file. */
    static void forEachEntity(BiConsumer<KnownKind, KnownEntity> use) {
        for (KnownKind kind : KnownKind.values()) {
            if (kind != KnownKind.TOWNS) {
                KnownEntity.forEach(kind, entity -> use.accept(kind, entity));
            }
        }
    }
}
