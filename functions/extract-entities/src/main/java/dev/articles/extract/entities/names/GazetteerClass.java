package dev.articles.extract.entities.names;

/** What a word or phrase is listed as; one phrase can be several. The order is part of the tagger's features: kinds of names
 * first, then kinds of single words. */
public enum GazetteerClass {
    COUNTRY,
    CITY,
    REGION,
    /** A village, quarter, mountain or crossing, listed without what it belongs to. */
    PLACE,
    /** An adjective of origin, such as أميركي or Egyptian: a hint beside names, never a place itself. */
    DEMONYM,
    FIRST_NAME,
    SURNAME,
    /** A whole name of a person everybody writes about. */
    PERSON,
    ORGANISATION,
    /** A noun that opens names of bodies: وزارة, حزب, bank. */
    ORGANISATION_HEAD,
    /** A noun that opens a title: رئيس, وزير, president. */
    TITLE,
    /** An ordinary noun, adjective or particle. */
    COMMON_WORD,
    /** An inflected verb. */
    VERB;

    /** The mask of all that are names, of whatever kind. */
    public static final int NAMES = COUNTRY.bit()
            | CITY.bit()
            | REGION.bit()
            | PLACE.bit()
            | FIRST_NAME.bit()
            | SURNAME.bit()
            | PERSON.bit()
            | ORGANISATION.bit();

    /** The bit that stands for it in a mask of classes. */
    public int bit() {
        return 1 << ordinal();
    }
}
