package dev.articles.extract.dates.lexicon;

/** What a word does in an expression of time. The comment says what the entry's number and tag hold. */
public enum WordClass {
    /** Number: 1 to 12; tag: the calendar. */
    MONTH,
    /** Number: 1 (Monday) to 7. */
    WEEKDAY,
    /** Tag: the unit; number: 1 singular, 2 dual, 0 plural. */
    UNIT,
    /** Number: the value. */
    CARDINAL,
    /** Number: the value; -1 for "last", -2 for "last but one". */
    ORDINAL,
    /** Number: days from the publication day. */
    DAY_REF,
    /** Tag: PAST_REF, PRESENT_REF or FUTURE_REF. */
    VAGUE,
    /** Number: -2 to 2, units from the current one. */
    SHIFT,
    /** Tag: START, MID, END, APPROX. */
    EDGE,
    /** The beginning or end of the present unit in one word: "EOY"; tag: START or END; number: 1 day, 2 month, 3 year. */
    EDGE_OF,
    /** Tag: MO, AF, EV, NI; number: the hour from which that part counts. */
    DAYPART,
    /** Days of work, before "days". */
    WORKING,
    /** A part of the present day: "tonight"; tag and number as in {@link #DAYPART}. */
    TONIGHT,
    /** Number: the hour that has a name: noon, midnight. */
    HOUR_NAME,
    /** Number: 0 before noon, 12 after. */
    MERIDIEM(false),
    /** The word that announces a clock time. */
    CLOCK,
    /** Follows a length of time: -1 "ago", 1 "later". */
    AGO(false),
    /** Precedes a length of time: -1 "before", 1 "after". */
    BEFORE_AFTER,
    /** Precedes a length of time that ends it in the future: English "in". */
    IN_LENGTH,
    IN(false),
    /** Before an hour: "at". */
    AT(false),
    OF(false),
    THE,
    FROM,
    TO(false),
    BETWEEN,
    AND(false),
    OR(false),
    /** "every". */
    EVERY,
    /** Tag: the period of a frequency adverb, such as P1D. */
    FREQUENCY,
    /** Precedes a length: "for", "during". */
    FOR(false),
    /** Tag: SP, SU, FA, WI. */
    SEASON,
    /** Number: first year of the decade in its century. */
    DECADE,
    /** Tag: hijri, gregorian, persian, bc. */
    ERA(false),
    /** Tag: offset from UTC, empty where it depends on the date. */
    ZONE(false),
    /** Tag: identifier in the table of holidays. */
    HOLIDAY,
    /** "corresponding to": joins a date of another calendar. */
    EQUALS(false),
    /** "several", "a few". */
    FEW,
    /** Number: minutes of an hour's fraction. */
    FRACTION,
    /** "minus" in clock times. */
    MINUS(false),
    /** "plus" in clock times, English "past". */
    PLUS(false),
    /** Before a unit that is meant as a whole: "all day", "طوال اليوم". */
    ALL,
    /** A thing that is named with its year: "World Cup", "كأس". */
    EVENT(false),
    /** "more than", "at least", before a length. */
    COMPARE(false),
    /** "past" and "future" as nouns; tag as in {@link #VAGUE}. */
    VAGUE_NOUN,
    /** "whole", "full", after a unit. */
    WHOLE(false),
    /** A pair of days follows: يومي. */
    PAIR,
    /** School, fiscal, calendar: the kind of year; tag: the kind. */
    YEAR_KIND,
    /** The clause speaks of the future. */
    FUTURE(false),
    /** The clause speaks of the past. */
    PAST(false),
    /** A title or given name: what follows is a name. */
    NAME(false),
    /** Publications: what follows is their name. */
    PUBLICATION(false),
    /** "number", "resolution", "flight": the number that follows is no date. */
    NUMBERED(false),
    /** What was counted: the number before it is no date. */
    COUNTED(false),
    /** A fixed phrase that only looks like time. */
    TRAP(false),
    /** A word that makes a length of years an age: "old", "عمره". */
    AGE(false),
    /** "blessed", after Ramadan. */
    EPITHET(false),
    /** A letter that announces a week number or a quarter: Q, W, H. */
    LETTER;

    private final boolean begins;

    WordClass() {
        this(true);
    }

    WordClass(boolean begins) {
        this.begins = begins;
    }

    /** Whether a word of this class can be the first of an expression. */
    public boolean begins() {
        return begins;
    }
}
