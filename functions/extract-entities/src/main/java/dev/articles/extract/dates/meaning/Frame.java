package dev.articles.extract.dates.meaning;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The circumstances in which an expression is read.
 *
 * @param reference when the article was published; null where unknown
 * @param tense of what the clause speaks
 */
public record Frame(LocalDateTime reference, Tense tense) {
    /** The time of a clause; {@link #NONE} where the expression stands alone. */
    public enum Tense {
        PAST,
        FUTURE,
        NONE
    }

    boolean known() {
        return reference != null;
    }

    LocalDate day() {
        return reference.toLocalDate();
    }

    boolean future() {
        return tense == Tense.FUTURE;
    }
}
