package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.calendar.Unit;
import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.Clock;
import dev.articles.extract.dates.meaning.Clocked;
import dev.articles.extract.dates.meaning.Meaning;
import dev.articles.extract.dates.meaning.Span;
import dev.articles.extract.dates.meaning.UnitAt;
import dev.articles.extract.dates.tokens.Token;

/** A day, a part of the day and a clock time in any order: "مساء الخميس", "this evening at 8", "8am on Friday". */
final class DayAndTime {
    /** What is looked for first; the caller takes the order that reads most. */
    enum First {
        DAY,
        CLOCK,
        PART
    }

    private static final Entry NIGHT = new Entry(WordClass.DAYPART, 21, "NI", false);

    private final Points points;
    private final Cursor cursor;
    private Meaning day;
    private ClockSpan clock;
    private Entry part;
    private boolean today;

    DayAndTime(Points points, Cursor cursor) {
        this.points = points;
        this.cursor = cursor;
    }

    Meaning read(First first) {
        boolean begun = switch (first) {
            case DAY -> day();
            case CLOCK -> clock();
            case PART -> part();
        };
        if (!begun) {
            return null;
        }
        while (day == null || day.isDay()) {
            int mark = cursor.at();
            boolean abbreviation = cursor.token(mark - 1).is(WordClass.MERIDIEM)
                    && cursor.token(mark - 1).latin();
            if (abbreviation) {
                cursor.mark('.');
            }
            cursor.link();
            boolean lead = cursor.has(WordClass.AT) || lead();
            if (!clock() && (lead && cursor.token(cursor.at() - 1).is(WordClass.BEFORE_AFTER) || !part() && !day())) {
                cursor.to(mark);
                break;
            }
        }
        return meaning();
    }

    /** "Saturday for 9am", "tomorrow before 5pm", "tonight around 7". */
    private boolean lead() {
        boolean stands = cursor.peek().latin() && (day != null || part != null) && clock == null;
        Entry about = stands ? cursor.look(WordClass.EDGE) : null;
        return about != null && about.tag().equals("APPROX")
                ? cursor.has(WordClass.EDGE)
                : stands && (cursor.has(WordClass.FOR) || cursor.has(WordClass.BEFORE_AFTER));
    }

    private boolean day() {
        if (day != null || today) {
            return false;
        }
        int start = cursor.at();
        Meaning meaning = points.day(cursor);
        boolean alone = clock == null && part == null;
        if (meaning == null || !alone && !meaning.isDay()) {
            cursor.to(start);
            return false;
        }
        day = meaning;
        if (meaning instanceof UnitAt && ((UnitAt) meaning).unit() == Unit.NIGHT && part == null) {
            day = new UnitAt(Unit.DAY, ((UnitAt) meaning).shift());
            part = NIGHT;
        }
        return true;
    }

    private boolean clock() {
        if (clock != null) {
            return false;
        }
        clock = ClockSpan.read(cursor, day != null || part != null || hourOfThisNight());
        clock = clock == null && (day != null || part != null) ? bareHour(cursor) : clock;
        clock = clock == null && hourOfTomorrow() ? new ClockSpan(Clocks.maybe(cursor, true), null) : clock;
        return clock != null;
    }

    /** "الثامنة هذه الليلة": a definite ordinal with a part of today behind it. */
    private boolean hourOfThisNight() {
        boolean part = cursor.token(cursor.at() + 2).is(WordClass.DAYPART)
                || cursor.token(cursor.at() + 1).is(WordClass.TONIGHT);
        return part && cursor.peek().definite();
    }

    /** "9 tomorrow morning", "10, tonight": a number in front of a part of a day to come. */
    private boolean hourOfTomorrow() {
        Token hour = cursor.peek();
        int next = cursor.at() + (cursor.token(cursor.at() + 1).isMark(',') ? 2 : 1);
        Entry day = cursor.token(next).as(WordClass.DAY_REF);
        boolean tomorrow =
                day != null && day.number() > 0 && cursor.token(next + 1).is(WordClass.DAYPART);
        boolean small =
                hour.kind() == Token.Kind.NUMBER && hour.sign() == 0 && hour.number() >= 1 && hour.number() <= 12;
        boolean apart = !cursor.glued(cursor.at()) && cursor.token(next).latin();
        return this.day == null
                && part == null
                && small
                && apart
                && (tomorrow || cursor.token(next).is(WordClass.TONIGHT));
    }

    /** "tomorrow at 5": a number alone is an hour after "at". */
    private static ClockSpan bareHour(Cursor cursor) {
        int start = cursor.at();
        Token before = cursor.token(start - 1);
        boolean led = before.is(WordClass.AT) || before.is(WordClass.EDGE);
        ClockTime time = led ? Clocks.maybe(cursor, true) : null;
        Token next = cursor.peek();
        boolean counts = next.is(WordClass.COUNTED) || next.is(WordClass.UNIT) || next.kind() == Token.Kind.GAP;
        if (time == null || counts || time.hour() > 24) {
            cursor.to(start);
            return null;
        }
        return new ClockSpan(time, null);
    }

    /** "this evening", "tonight", or a part of a day that is named beside it. */
    private boolean part() {
        if (part != null) {
            return false;
        }
        int start = cursor.at();
        Entry tonight = cursor.take(WordClass.TONIGHT);
        Entry shift = tonight == null ? cursor.take(WordClass.SHIFT) : null;
        Entry found = tonight == null ? cursor.take(WordClass.DAYPART) : tonight;
        boolean wrong = found == null
                || shift != null && (shift.number() != 0 || day != null)
                || tonight != null && day != null;
        if (wrong) {
            cursor.to(start);
            return false;
        }
        part = found;
        today = shift != null || tonight != null;
        return true;
    }

    private Meaning meaning() {
        if (clock != null) {
            ClockTime from = clock.to() == null ? halved(clock.from()) : clock.from();
            Meaning start = new Clocked(day, from.clock());
            return clock.to() == null
                    ? start
                    : new Span(start, new Clocked(day, halved(clock.to()).clock()));
        }
        if (part != null) {
            boolean placed = day != null || today;
            return placed ? new Clocked(day, new Clock(part.tag(), -1, 0, -1, "")) : null;
        }
        return day;
    }

    /** The part of the day says which half of it the hour belongs to. */
    private ClockTime halved(ClockTime time) {
        if (part == null || time.half() >= 0 || time.hour() > 12) {
            return time;
        }
        boolean afterMidnight = part.tag().equals("NI") && time.hour() < 5;
        return time.half(part.number() < 12 || afterMidnight ? 0 : 12);
    }
}
