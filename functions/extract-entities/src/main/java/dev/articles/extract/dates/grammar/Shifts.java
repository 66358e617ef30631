package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;

/** The word that says which one, behind what it is said of. */
final class Shifts {
    private Shifts() {}

    /** Arabic "الماضي", "قبل الماضي"; English "after next", "before last"; null where there is none. */
    static Integer after(Cursor cursor) {
        int start = cursor.at();
        boolean latin = cursor.peek().latin();
        Entry side = latin ? cursor.take(WordClass.BEFORE_AFTER) : null;
        Entry shift = cursor.take(WordClass.SHIFT);
        boolean noun = cursor.look(WordClass.UNIT) != null || cursor.look(WordClass.WEEKDAY) != null;
        boolean twice = side != null && shift != null && side.number() == shift.number() && !noun;
        if (shift == null || latin && !twice || !latin && shift.number() == 0 && noun) {
            cursor.to(start);
            return null;
        }
        return twice ? 2 * shift.number() : shift.number();
    }
}
