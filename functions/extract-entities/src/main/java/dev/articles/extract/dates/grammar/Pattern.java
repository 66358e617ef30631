package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.meaning.Meaning;

/** Reads one kind of expression. */
interface Pattern {
    /** The meaning of what begins at the cursor, which then stands behind it; null where this is no such thing. */
    Meaning read(Cursor cursor);
}
