package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.calendar.Unit;
import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.Meaning;
import dev.articles.extract.dates.meaning.RefWeekday;
import dev.articles.extract.dates.meaning.UnitAt;
import java.util.List;

/** "اليوم", "أمس", "tomorrow", with the weekday or the date that may stand beside it: "اليوم /الأربعاء/". */
final class DayRefPattern implements Pattern {
    private static final List<Pattern> DATES = List.of(new NumericDate(), new NamedDate());

    @Override
    public Meaning read(Cursor cursor) {
        int start = cursor.at();
        Entry day = cursor.take(WordClass.DAY_REF);
        if (day == null && Weekdays.day(cursor)) {
            day = cursor.take(WordClass.DAY_REF);
        }
        if (day == null || Evidence.publication(cursor, start)) {
            cursor.to(start);
            return null;
        }
        Meaning beside = beside(cursor, day.number());
        return beside == null ? new UnitAt(Unit.DAY, day.number()) : beside;
    }

    private static Meaning beside(Cursor cursor, int days) {
        int start = cursor.at();
        boolean marked = cursor.anyMark("/(،,");
        char close = marked && cursor.token(start).sign() == '('
                ? ')'
                : marked && cursor.token(start).sign() == '/' ? '/' : 0;
        Meaning full = null;
        int from = cursor.at();
        for (Pattern pattern : DATES) {
            full = full == null ? pattern.read(cursor) : full;
        }
        if (full == null) {
            cursor.to(from);
            Weekdays.day(cursor);
            Entry weekday = cursor.take(WordClass.WEEKDAY);
            full = weekday == null
                            || weekday.weak()
                            || !cursor.token(cursor.at() - 1).definite()
                                    && !cursor.token(cursor.at() - 1).latin()
                    ? null
                    : new RefWeekday(weekday.number(), days);
        }
        if (full == null || close != 0 && !cursor.mark(close)) {
            cursor.to(start);
            return null;
        }
        return full;
    }
}
