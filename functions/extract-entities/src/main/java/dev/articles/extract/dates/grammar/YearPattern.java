package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.calendar.Gregorian;
import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.AncientYear;
import dev.articles.extract.dates.meaning.CalendarDate;
import dev.articles.extract.dates.meaning.Meaning;
import dev.articles.extract.dates.meaning.Span;
import dev.articles.extract.dates.tokens.Token;

/** A year: "عام 2024", "سنة 2015", "1440هـ", "2014 AD", "in 1998", "2024/2025"; a bare number only with evidence. */
final class YearPattern implements Pattern {
    private static final int EARLIEST_BARE = 1900;
    private static final int LATEST_BARE = 2099;

    @Override
    public Meaning read(Cursor cursor) {
        int start = cursor.at();
        Entry unit = cursor.take(WordClass.UNIT);
        boolean fiscal = unit == null && cursor.peek().latin() && cursor.has(WordClass.YEAR_KIND);
        boolean named = fiscal || unit != null && unit.tag().equals("year") && unit.number() == 1;
        if (unit != null && !named) {
            cursor.to(start);
            return null;
        }
        boolean bracket = named && bracket(cursor);
        int number = cursor.at();
        Meaning ancient = ancient(cursor);
        if (ancient != null) {
            return ancient;
        }
        int year = Numbers.year(cursor);
        year = year == Numbers.NONE && named ? Numbers.digits(cursor, 3, 3) : year;
        if (year == Numbers.NONE) {
            cursor.to(start);
            return null;
        }
        if (bracket && !cursor.mark(')')) {
            cursor.to(start);
            return null;
        }
        CalendarDate date = CalendarDate.NOTHING.year(year);
        CalendarDate dated = Years.era(date, cursor);
        boolean era = cursor.at() > number + 1 && cursor.token(cursor.at() - 1).is(WordClass.ERA);
        if (!named && !era && !bare(cursor, start, year)) {
            cursor.to(start);
            return null;
        }
        Meaning pair = named && dated.calendar() == Gregorian.INSTANCE ? twoYears(cursor, year) : null;
        return pair == null ? dated : pair;
    }

    /** "44 BC", "500 قبل الميلاد", "AD 79"; years of less than four digits only with their era. */
    private static Meaning ancient(Cursor cursor) {
        int start = cursor.at();
        boolean first = cursor.has(WordClass.ERA);
        int year = Numbers.digits(cursor, 1, 4);
        Entry era = first ? cursor.token(start).as(WordClass.ERA) : cursor.take(WordClass.ERA);
        if (year > 0 && era != null && era.tag().equals("bc")) {
            return new AncientYear(year);
        }
        boolean small = year > 0
                && year < 1000
                && era != null
                && era.tag().equals("gregorian")
                && cursor.token(start).latin() == first;
        boolean latin = cursor.token(first ? start : cursor.at() - 1).latin();
        if (small && latin) {
            return CalendarDate.NOTHING.year(year);
        }
        cursor.to(start);
        return null;
    }

    /** "عام (1895)"; the kind of year may stand between. */
    private static boolean bracket(Cursor cursor) {
        cursor.has(WordClass.YEAR_KIND);
        boolean number = cursor.token(cursor.at() + 1).digits() > 2
                && cursor.token(cursor.at() + 2).isMark(')');
        return number && cursor.mark('(');
    }

    /** The second year of a school or financial year: 2024/2025, 2024/25. */
    private static Meaning twoYears(Cursor cursor, int year) {
        int start = cursor.at();
        if (cursor.anyMark("/-–")) {
            Token next = cursor.peek();
            boolean number = next.kind() == Token.Kind.NUMBER;
            if (number && (next.number() == year + 1 || next.number() == (year + 1) % 100)) {
                cursor.to(cursor.at() + 1);
                return new Span(CalendarDate.NOTHING.year(year), CalendarDate.NOTHING.year(year + 1));
            }
        }
        cursor.to(start);
        return null;
    }

    private static boolean bare(Cursor cursor, int start, int year) {
        Token token = cursor.token(start);
        Token after = cursor.peek();
        if (year < EARLIEST_BARE || year > LATEST_BARE || Evidence.counts(cursor, start) || glued(cursor, start)) {
            return false;
        }
        if (Evidence.preposition(cursor, start)) {
            return !after.is(WordClass.UNIT) && !after.is(WordClass.CARDINAL);
        }
        boolean digits = token.kind() == Token.Kind.NUMBER;
        if (digits && (Evidence.event(cursor, start) || english(cursor, start)) && !after.is(WordClass.UNIT)) {
            return true;
        }
        boolean closed = after.kind() == Token.Kind.NOTHING
                || after.kind() == Token.Kind.MARK && "-+".indexOf(after.sign()) < 0
                || after.is(WordClass.IN)
                || after.is(WordClass.AND);
        return digits && closed;
    }

    /** English writes thousands with a comma, so that four digits before or after a word are a year. */
    private static boolean english(Cursor cursor, int start) {
        Token before = cursor.token(start - 1);
        Token after = cursor.peek();
        boolean words = after.kind() == Token.Kind.GAP && after.latin();
        return words && (before.is(WordClass.THE) || before.kind() == Token.Kind.GAP && before.latin());
    }

    private static boolean glued(Cursor cursor, int start) {
        Token before = cursor.token(start - 1);
        return cursor.glued(start)
                && (before.kind() == Token.Kind.GAP
                        || before.kind() == Token.Kind.NUMBER
                        || "-/.:".indexOf(before.sign()) >= 0 && before.kind() == Token.Kind.MARK);
    }
}
