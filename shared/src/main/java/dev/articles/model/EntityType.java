package dev.articles.model;

/** What a name stands for. */
public enum EntityType {
    /** One human being. */
    PERSON,
    /** A place: country, region, town, sea, street; a country stays a place when it acts. */
    LOCATION,
    /** A body of people with a name: ministry, party, army, company, club, channel. */
    ORGANIZATION
}
