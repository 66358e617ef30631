package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.Clock;
import dev.articles.extract.dates.meaning.Clocked;
import dev.articles.extract.dates.meaning.Meaning;
import dev.articles.extract.dates.meaning.Modified;
import java.util.List;

/** A single time: a date, a time of day, both in either order, with "beginning of" and the like before them. */
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
            new SeasonPattern(),
            new DecadePattern(),
            new FeastPattern(),
            new YearPattern(),
            new VaguePattern());

    private final List<Pattern> others = List.of(new SetPattern(), new LengthPattern());

    /** The day, or longer stretch, at the cursor; null where there is none. */
    Meaning day(Cursor cursor) {
        return longest(cursor, days);
    }

    /** Any single expression at the cursor; null where there is none. */
    Meaning read(Cursor cursor) {
        int start = cursor.at();
        Entry edge = cursor.take(WordClass.EDGE);
        if (edge == null) {
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

    private Meaning modifiable(Cursor cursor, Entry edge) {
        Meaning meaning = plain(cursor);
        return meaning == null && !edge.tag().equals("APPROX") ? NthPattern.container(cursor) : meaning;
    }

    private Meaning plain(Cursor cursor) {
        int start = cursor.at();
        Meaning timeFirst = timeThenDay(cursor);
        int timeEnd = cursor.at();
        cursor.to(start);
        Meaning dayFirst = dayThenTime(cursor);
        if (timeFirst != null && (dayFirst == null || timeEnd > cursor.at())) {
            cursor.to(timeEnd);
            return timeFirst;
        }
        if (dayFirst == null) {
            cursor.to(start);
            return longest(cursor, others);
        }
        int dayEnd = cursor.at();
        cursor.to(start);
        Meaning other = longest(cursor, others);
        if (other != null && cursor.at() > dayEnd) {
            return other;
        }
        cursor.to(dayEnd);
        return dayFirst;
    }

    private Meaning dayThenTime(Cursor cursor) {
        Meaning day = day(cursor);
        if (day == null) {
            return null;
        }
        int end = cursor.at();
        cursor.link();
        Entry part = cursor.take(WordClass.DAYPART);
        int afterPart = cursor.at();
        if (part != null) {
            cursor.link();
        }
        Clock clock = Clocks.read(cursor, true);
        if (clock != null) {
            boolean evening = part != null && part.number() >= 12 && clock.hour() < 12;
            return new Clocked(
                    day,
                    evening ? new Clock(null, clock.hour() + 12, clock.minute(), clock.second(), clock.zone()) : clock);
        }
        cursor.to(part != null ? afterPart : end);
        return part == null ? day : new Clocked(day, new Clock(part.tag(), -1, 0, -1, ""));
    }

    private Meaning timeThenDay(Cursor cursor) {
        int start = cursor.at();
        Clock clock = Clocks.read(cursor, false);
        if (clock == null) {
            return partThenDay(cursor);
        }
        int end = cursor.at();
        cursor.link();
        Meaning day = day(cursor);
        if (day == null) {
            cursor.to(end);
        }
        return start == end ? null : new Clocked(day, clock);
    }

    /** "مساء الخميس", "ليلة أمس", "this morning", "هذا المساء". */
    private Meaning partThenDay(Cursor cursor) {
        int start = cursor.at();
        Entry shift = cursor.take(WordClass.SHIFT);
        Entry part = cursor.take(WordClass.DAYPART);
        if (part == null) {
            cursor.to(start);
            return null;
        }
        Clock clock = new Clock(part.tag(), -1, 0, -1, "");
        if (shift != null) {
            return shift.number() == 0 ? new Clocked(null, clock) : null;
        }
        int end = cursor.at();
        cursor.link();
        Meaning day = day(cursor);
        if (day == null) {
            cursor.to(end);
            return null;
        }
        return new Clocked(day, clock);
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
        cursor.to(best == null ? start : end);
        return best;
    }
}
