package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.tokens.Token;

/** Clock times: "الساعة السابعة والنصف مساء", "18:30", "4pm", "8 o'clock", "a quarter past three", "noon". */
final class Clocks {
    private Clocks() {}

    /** A clock time at the cursor, or null. {@code dated} says that a date stands beside it, so that less will do. */
    static ClockTime read(Cursor cursor, boolean dated) {
        ClockTime time = maybe(cursor, dated);
        return time != null && (time.certain() || time.half() >= 0) ? time : null;
    }

    /** A clock time that may still be a plain number; the cursor stands behind it unless the answer is null. */
    static ClockTime maybe(Cursor cursor, boolean dated) {
        int start = cursor.at();
        cursor.has(WordClass.THE);
        ClockTime time = named(cursor);
        time = time == null ? minutesFirst(cursor, dated) : time;
        time = time == null ? hourFirst(cursor, dated, false) : time;
        if (time == null) {
            cursor.to(start);
        }
        return time;
    }

    private static ClockTime named(Cursor cursor) {
        Entry name = cursor.take(WordClass.HOUR_NAME);
        return name == null
                ? null
                : new ClockTime(name.number(), 0, -1, name.number() < 12 ? 0 : 12, true, zone(cursor));
    }

    /** "a quarter past three", "ten to five", "thirty-six minutes past eight". */
    private static ClockTime minutesFirst(Cursor cursor, boolean dated) {
        int start = cursor.at();
        Entry fraction = cursor.take(WordClass.FRACTION);
        int minutes = fraction != null ? fraction.number() : Numbers.cardinal(cursor);
        Entry unit = fraction == null && minutes != Numbers.NONE ? cursor.take(WordClass.UNIT) : null;
        boolean latin = cursor.token(start).latin() || cursor.token(start).digits() > 0;
        boolean minus = latin && minutes > 0 && cursor.has(WordClass.MINUS);
        boolean plus = !minus && latin && minutes > 0 && cursor.has(WordClass.PLUS);
        if ((minus || plus) && minutes < 60 && (fraction != null ? plus || minutes < 30 : isMinute(unit))) {
            ClockTime hour = hourFirst(cursor, dated, true);
            hour = hour == null ? named(cursor) : hour;
            if (hour != null && hour.minute() == 0) {
                int shifted = minus ? (hour.hour() == 0 ? 23 : hour.hour() - 1) : hour.hour();
                int half = minus && hour.hour() == 12 && hour.half() == 12 ? 0 : hour.half();
                return new ClockTime(shifted, minus ? 60 - minutes : minutes, -1, half, true, hour.zone());
            }
        }
        cursor.to(start);
        return null;
    }

    private static boolean isMinute(Entry unit) {
        return unit != null && unit.tag().equals("minute");
    }

    /** {@code counted} says that minutes before or after the hour stand in front of it, so that a plain word will do. */
    private static ClockTime hourFirst(Cursor cursor, boolean dated, boolean counted) {
        boolean announced = cursor.has(WordClass.CLOCK);
        boolean definite = cursor.peek().definite();
        int hour = ClockNumbers.hour(cursor, announced || counted, dated);
        if (hour < 0 || hour > 24) {
            return null;
        }
        int minute = ClockNumbers.minute(cursor);
        boolean digital = minute != Numbers.NONE;
        int second = digital ? ClockNumbers.second(cursor) : Numbers.NONE;
        if (!digital) {
            minute = ClockNumbers.spoken(cursor, announced || dated);
            hour = minute < 0 ? hour - 1 : hour;
            minute = Math.floorMod(minute, 60);
        }
        boolean french = !digital && ClockNumbers.hourLetter(cursor);
        boolean after = !announced && (cursor.peek().latin() && cursor.has(WordClass.CLOCK));
        int half = half(cursor, announced || digital || dated);
        if (hour > 12 && half == 0 && hour != 24) {
            return null;
        }
        return new ClockTime(
                hour,
                minute,
                second,
                half,
                announced || digital || after || french || definite && tonight(cursor),
                zone(cursor));
    }

    /** "الثامنة هذه الليلة", "الثامنة هذا المساء". */
    private static boolean tonight(Cursor cursor) {
        Entry shift = cursor.look(WordClass.SHIFT);
        boolean part = shift != null && cursor.token(cursor.at() + 1).is(WordClass.DAYPART);
        boolean of = cursor.look(WordClass.OF) != null
                && cursor.token(cursor.at() + 1).is(WordClass.DAYPART);
        return part || of || cursor.look(WordClass.TONIGHT) != null;
    }

    /** 0 before noon, 12 after, -1 where nothing is said. */
    private static int half(Cursor cursor, boolean certain) {
        Entry meridiem = cursor.take(WordClass.MERIDIEM);
        if (meridiem != null) {
            return meridiem.number();
        }
        int start = cursor.at();
        if (certain) {
            cursor.link();
            Entry part = cursor.take(WordClass.DAYPART);
            if (part != null) {
                return part.number() < 12 ? 0 : 12;
            }
        }
        cursor.to(start);
        return -1;
    }

    private static String zone(Cursor cursor) {
        int start = cursor.at();
        boolean bracket = cursor.mark('(');
        Entry zone = cursor.take(WordClass.ZONE);
        if (zone == null || bracket && !cursor.mark(')')) {
            cursor.to(start);
            return "";
        }
        return zone.tag().equals("local") ? "" : zone.tag();
    }

    /** Whether a token is glued to a mark that makes it part of something longer, such as a score or an amount. */
    static boolean inside(Cursor cursor, int index) {
        Token before = cursor.token(index - 1);
        return before.kind() == Token.Kind.MARK && ":.,$".indexOf(before.sign()) >= 0 && cursor.glued(index);
    }
}
