package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.CalendarDate;
import dev.articles.extract.dates.meaning.Feast;
import dev.articles.extract.dates.meaning.Meaning;

/** A holiday, with its year or a shift: "عيد الأضحى 2024", "last Easter". */
final class FeastPattern implements Pattern {
    @Override
    public Meaning read(Cursor cursor) {
        int start = cursor.at();
        Entry before = cursor.take(WordClass.SHIFT);
        Entry feast = cursor.take(WordClass.HOLIDAY);
        if (feast == null) {
            cursor.to(start);
            return null;
        }
        CalendarDate year = Years.after(CalendarDate.NOTHING, cursor);
        if (year != CalendarDate.NOTHING) {
            return new Feast(feast.tag(), year, null);
        }
        Entry shift = before == null ? cursor.take(WordClass.SHIFT) : before;
        return new Feast(feast.tag(), null, shift == null ? null : shift.number());
    }
}
