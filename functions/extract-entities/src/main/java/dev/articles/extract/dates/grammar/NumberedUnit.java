package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.calendar.Unit;
import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.CalendarDate;
import dev.articles.extract.dates.meaning.InYear;
import dev.articles.extract.dates.meaning.Meaning;
import dev.articles.extract.dates.meaning.Nth;
import dev.articles.extract.dates.meaning.UnitAround;
import dev.articles.extract.dates.meaning.UnitNumber;
import dev.articles.extract.dates.tokens.Token;

/** Units that carry a number or a date: "Q3 2019", "2019-H2", "week 31", "the week of October 6th". */
final class NumberedUnit implements Pattern {
    @Override
    public Meaning read(Cursor cursor) {
        int start = cursor.at();
        Meaning meaning = yearFirst(cursor);
        if (meaning == null) {
            cursor.to(start);
            meaning = letterFirst(cursor);
        }
        if (meaning == null) {
            cursor.to(start);
            meaning = week(cursor);
        }
        if (meaning == null) {
            cursor.to(start);
        }
        return meaning;
    }

    /** "2019 Q3", "2017-q1". */
    private static Meaning yearFirst(Cursor cursor) {
        int year = Numbers.digits(cursor, 4, 4);
        if (year == Numbers.NONE) {
            return null;
        }
        cursor.mark('-');
        Letter letter = letter(cursor);
        return letter == null ? null : letter.in(CalendarDate.NOTHING.year(year));
    }

    private static Meaning letterFirst(Cursor cursor) {
        Letter letter = letter(cursor);
        if (letter == null || letter.unit() == Unit.WEEK) {
            return null;
        }
        CalendarDate year = Years.after(CalendarDate.NOTHING, cursor);
        return letter.in(year == CalendarDate.NOTHING ? null : year);
    }

    /** @param number the number that is glued to the letter */
    private record Letter(Unit unit, int number) {
        Meaning in(CalendarDate year) {
            boolean fits = number >= 1 && number <= (unit == Unit.QUARTER ? 4 : 2);
            return unit != Unit.WEEK && fits ? new InYear(number, unit, year) : null;
        }
    }

    private static Letter letter(Cursor cursor) {
        Entry letter = cursor.take(WordClass.LETTER);
        Token number = cursor.peek();
        if (letter == null
                || number.digits() == 0
                || !cursor.glued(cursor.at())
                || letter.tag().equals("time")) {
            return null;
        }
        cursor.to(cursor.at() + 1);
        return new Letter(Unit.of(letter.tag()), number.number());
    }

    /** "week 31", "the week of October 6th", "the week beginning February 4". */
    private static Meaning week(Cursor cursor) {
        cursor.has(WordClass.THE);
        Entry unit = cursor.take(WordClass.UNIT);
        if (unit == null || !unit.tag().equals("week") || unit.number() != 1) {
            return null;
        }
        int number = Numbers.digits(cursor, 1, 2);
        if (number >= 1 && number <= 53) {
            CalendarDate year = Years.after(CalendarDate.NOTHING, cursor);
            boolean given = year.year() != null;
            return given ? new Nth(number, Unit.WEEK, 0, year) : new UnitNumber(Unit.WEEK, number);
        }
        boolean of = cursor.has(WordClass.OF) || cursor.has(WordClass.FROM) && (cursor.has(WordClass.IN) || true);
        Meaning day = of ? new NamedDate().read(cursor) : null;
        return day != null && day.isDay() ? new UnitAround(Unit.WEEK, day) : null;
    }
}
