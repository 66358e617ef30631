package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.calendar.Unit;
import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.Meaning;
import dev.articles.extract.dates.meaning.Modified;
import dev.articles.extract.dates.meaning.UnitAt;
import dev.articles.extract.dates.tokens.Token;
import java.util.List;

/** A single expression: a date, a time of day, both in either order, a length, with "beginning of" and the like before. */
final class Points {
    /** Of several that match, the longest is taken; of equally long ones the first. */
    private final List<Pattern> days = List.of(
            new NumericDate(), // digits first: no other pattern reads separators
            new NamedDate(), // before the year, which would take the month's year alone
            new DayRefPattern(), // before the shifted unit: "اليوم" is also "the day"
            new AwayPattern(this), // before lengths, which are its beginning
            new NthPattern(), // before units: "الأسبوع الأول من أكتوبر"
            new WeekdayPattern(),
            new ShiftedUnit(),
            new NumberedUnit(),
            new SeasonPattern(),
            new DecadePattern(),
            new FeastPattern(),
            new YearPattern(),
            new VaguePattern());

    /** What needs no time of day: tried where no day is found, or where it reads more than the day does. */
    private final List<Pattern> others = List.of(new SetPattern(), new LengthPattern());

    /** The day, or longer stretch, at the cursor; null where there is none. */
    Meaning day(Cursor cursor) {
        Meaning meaning = cursor.enter() ? longest(cursor, days) : null;
        cursor.leave();
        return meaning;
    }

    /** Any single expression at the cursor; null where there is none. */
    Meaning read(Cursor cursor) {
        Meaning meaning = cursor.enter() ? modified(cursor) : null;
        cursor.leave();
        return meaning;
    }

    private Meaning modified(Cursor cursor) {
        int start = cursor.at();
        Entry whole = cursor.take(WordClass.EDGE_OF);
        if (whole != null) {
            Unit unit = whole.number() == 1 ? Unit.DAY : whole.number() == 2 ? Unit.MONTH : Unit.YEAR;
            return new Modified(whole.tag(), new UnitAt(unit, 0));
        }
        Entry edge = cursor.take(WordClass.EDGE);
        if (edge == null) {
            return plain(cursor);
        }
        boolean latin = cursor.token(start).latin();
        if (latin && edge.tag().equals("APPROX") && !beforeAmount(cursor)) {
            cursor.to(start);
            return plain(cursor);
        }
        cursor.mark('-');
        cursor.link();
        Meaning meaning = cursor.look(WordClass.EDGE) != null ? read(cursor) : modifiable(cursor, edge);
        if (meaning == null) {
            cursor.to(start);
            return plain(cursor);
        }
        return new Modified(edge.tag(), meaning);
    }

    /** English "about" and "some" belong to a time only before an amount: "about two weeks", not "about Monday". */
    private static boolean beforeAmount(Cursor cursor) {
        Token next = cursor.peek();
        return next.digits() > 0
                || next.is(WordClass.CARDINAL)
                || next.is(WordClass.THE)
                || next.is(WordClass.FRACTION)
                || next.is(WordClass.FEW);
    }

    private Meaning modifiable(Cursor cursor, Entry edge) {
        Meaning meaning = plain(cursor);
        return meaning == null && !edge.tag().equals("APPROX") ? NthPattern.container(cursor) : meaning;
    }

    private Meaning plain(Cursor cursor) {
        int start = cursor.at();
        Meaning best = null;
        int end = start;
        for (DayAndTime.First first : DayAndTime.First.values()) {
            cursor.to(start);
            Meaning meaning = new DayAndTime(this, cursor).read(first);
            if (meaning != null && cursor.at() > end) {
                best = meaning;
                end = cursor.at();
            }
        }
        cursor.to(start);
        Meaning other = longest(cursor, others);
        if (other != null && cursor.at() > end) {
            return other;
        }
        cursor.to(end);
        return best;
    }

    private static Meaning longest(Cursor cursor, List<Pattern> patterns) {
        int start = cursor.at();
        int end = start;
        Meaning best = null;
        for (Pattern pattern : patterns) {
            cursor.to(start);
            Meaning meaning = pattern.read(cursor);
            if (meaning != null && cursor.at() > end) {
                best = meaning;
                end = cursor.at();
            }
        }
        cursor.to(end);
        return best;
    }
}
