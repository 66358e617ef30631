package dev.articles.extract.dates.grammar;

/** Which of two numbers is the day. */
public enum DateOrder {
    /** Day before month, as nearly everywhere. */
    DAY_FIRST,
    /** Month before day, as in the United States. */
    MONTH_FIRST,
    /** Month before day by default, so that a date that could be read either way is marked. */
    UNCERTAIN
}
