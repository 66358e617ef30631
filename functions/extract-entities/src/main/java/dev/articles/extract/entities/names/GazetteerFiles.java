package dev.articles.extract.entities.names;

import java.util.List;

/** Which file lists what; the known entities' files are named by {@link KnownKind}. */
final class GazetteerFiles {

    record Listed(String file, GazetteerClass kind) {}

    /** Short lists, read as they are edited. */
    static final List<Listed> WORDS = List.of(
            new Listed("ar/titles.txt", GazetteerClass.TITLE),
            new Listed("ar/organisation-heads.txt", GazetteerClass.ORGANISATION_HEAD),
            new Listed("en/titles.txt", GazetteerClass.TITLE),
            new Listed("en/organisation-heads.txt", GazetteerClass.ORGANISATION_HEAD));

    /** Long lists, of which the package carries fingerprints; Arab given names are read apart. */
    static final List<Listed> FINGERPRINTS = List.of(
            new Listed("ar/foreign-first-names.bin", GazetteerClass.FIRST_NAME),
            new Listed("ar/surnames.bin", GazetteerClass.SURNAME),
            new Listed("ar/places.bin", GazetteerClass.PLACE),
            new Listed("ar/common-words.bin", GazetteerClass.COMMON_WORD),
            new Listed("ar/verbs.bin", GazetteerClass.VERB),
            new Listed("en/first-names.bin", GazetteerClass.FIRST_NAME),
            new Listed("en/surnames.bin", GazetteerClass.SURNAME),
            new Listed("en/places.bin", GazetteerClass.PLACE),
            new Listed("en/towns.bin", GazetteerClass.CITY),
            new Listed("en/common-words.bin", GazetteerClass.COMMON_WORD));

    /** How the names of several words in those lists begin. */
    static final List<String> BEGINNINGS = List.of("list-beginnings.bin", "town-beginnings.bin");

    private GazetteerFiles() {}
}
