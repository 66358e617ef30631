package dev.articles.extract.entities.names;

import dev.articles.model.EntityType;

/** The files of known entities. Where two list the same name, the earlier one is meant. */
enum KnownKind {
    COUNTRIES("known/countries.tsv", EntityType.LOCATION, GazetteerClass.COUNTRY),
    REGIONS("known/regions.tsv", EntityType.LOCATION, GazetteerClass.REGION),
    CITIES("known/cities.tsv", EntityType.LOCATION, GazetteerClass.CITY),
    PEOPLE("known/people.tsv", EntityType.PERSON, GazetteerClass.PERSON),
    ORGANISATIONS("known/organisations.tsv", EntityType.ORGANIZATION, GazetteerClass.ORGANISATION),
    /** GeoNames' towns of more than 15,000 inhabitants, as far as they have an Arabic name. */
    TOWNS("known/towns.tsv", EntityType.LOCATION, GazetteerClass.CITY);

    private final String file;
    private final EntityType type;
    private final GazetteerClass gazetteerClass;

    KnownKind(String file, EntityType type, GazetteerClass gazetteerClass) {
        this.file = file;
        this.type = type;
        this.gazetteerClass = gazetteerClass;
    }

    String file() {
        return file;
    }

    /** What is made from the file, so that it need not be read as a whole. */
    String indexFile() {
        return file.replace(".tsv", ".bin");
    }

    EntityType type() {
        return type;
    }

    GazetteerClass gazetteerClass() {
        return gazetteerClass;
    }
}
