package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.calendar.Unit;
import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.CalendarDate;
import dev.articles.extract.dates.meaning.Feast;
import dev.articles.extract.dates.meaning.Meaning;
import dev.articles.extract.dates.meaning.UnitAround;

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
        boolean weekend = weekend(cursor);
        CalendarDate year = Years.after(CalendarDate.NOTHING, cursor);
        weekend = weekend || weekend(cursor);
        if (year != CalendarDate.NOTHING) {
            return day(new Feast(feast.tag(), year, null), weekend);
        }
        boolean verb = feast.weak() && before == null && !cursor.token(start).capital();
        if (verb && !Evidence.alone(cursor, start)) {
            cursor.to(start);
            return null;
        }
        Entry shift = before == null ? cursor.take(WordClass.SHIFT) : before;
        return day(new Feast(feast.tag(), null, shift == null ? null : shift.number()), weekend);
    }

    private static Meaning day(Feast feast, boolean weekend) {
        return weekend ? new UnitAround(Unit.WEEKEND, feast) : feast;
    }

    /** "Halloween weekend", "Labor Day 2021 weekend". */
    private static boolean weekend(Cursor cursor) {
        int start = cursor.at();
        Entry unit = cursor.peek().latin() ? cursor.take(WordClass.UNIT) : null;
        boolean weekend = unit != null && unit.number() == 1 && Unit.of(unit.tag()) == Unit.WEEKEND;
        if (!weekend) {
            cursor.to(start);
        }
        return weekend;
    }
}
