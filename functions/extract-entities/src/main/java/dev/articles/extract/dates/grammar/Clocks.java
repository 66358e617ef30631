package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.Clock;
import dev.articles.extract.dates.tokens.Token;

/** Clock times: "الساعة السابعة والنصف مساء", "18:30", "4pm", "8 o'clock". */
final class Clocks {
    private Clocks() {}

    /** A clock time at the cursor, or null. {@code dated} says that a date stands beside it, so that less will do. */
    static Clock read(Cursor cursor, boolean dated) {
        int start = cursor.at();
        boolean announced = cursor.has(WordClass.CLOCK);
        Clock clock = hour(cursor, start, announced, dated);
        if (clock == null) {
            cursor.to(start);
        }
        return clock;
    }

    private static Clock hour(Cursor cursor, int start, boolean announced, boolean dated) {
        int hour = hourNumber(cursor, announced);
        if (hour < 0 || hour > 24) {
            return null;
        }
        int minute = 0;
        int second = -1;
        boolean digital = false;
        if (colon(cursor)) {
            minute = minutes(cursor);
            digital = minute >= 0;
            second = digital && colon(cursor) ? minutes(cursor) : -1;
        } else if (announced) {
            minute = spoken(cursor);
            hour = minute < 0 ? hour - 1 : hour;
            minute = Math.floorMod(minute, 60);
        }
        if (minute < 0) {
            return null;
        }
        boolean clockAfter = !announced && cursor.peek().latin() && cursor.has(WordClass.CLOCK);
        int half = half(cursor, announced || digital || dated);
        boolean enough = announced || clockAfter || half >= 0 || digital;
        if (!enough || hour > 12 && half == 0 && hour != 24) {
            return null;
        }
        return new Clock(null, at(hour, half), minute, second, zone(cursor));
    }

    private static int hourNumber(Cursor cursor, boolean announced) {
        Token token = cursor.peek();
        if (token.kind() == Token.Kind.NUMBER && token.digits() <= 2 && token.sign() == 0) {
            Token before = cursor.token(cursor.at() - 1);
            boolean part = before.kind() == Token.Kind.MARK
                    && ":.,$-".indexOf(before.sign()) >= 0
                    && cursor.glued(cursor.at());
            if (part && before.sign() != '-') {
                return -1;
            }
            cursor.to(cursor.at() + 1);
            return token.number();
        }
        int ordinal = announced || token.definite() ? Numbers.ordinal(cursor) : Numbers.NONE;
        return ordinal != Numbers.NONE ? ordinal : announced ? Numbers.cardinal(cursor) : wordBeforeMeridiem(cursor);
    }

    private static int wordBeforeMeridiem(Cursor cursor) {
        int start = cursor.at();
        int value = Numbers.cardinal(cursor);
        if (value != Numbers.NONE && cursor.look(WordClass.MERIDIEM) == null && cursor.look(WordClass.CLOCK) == null) {
            cursor.to(start);
            return -1;
        }
        return value;
    }

    private static boolean colon(Cursor cursor) {
        Token next = cursor.token(cursor.at() + 1);
        boolean minutes =
                next.kind() == Token.Kind.NUMBER && next.digits() <= 2 && next.number() < 60 && next.sign() == 0;
        boolean colon = cursor.isMark(':') || cursor.isMark('.') && next.digits() == 2;
        if (minutes && colon && cursor.glued(cursor.at()) && cursor.glued(cursor.at() + 1)) {
            cursor.to(cursor.at() + 1);
            return true;
        }
        return false;
    }

    private static int minutes(Cursor cursor) {
        Token token = cursor.peek();
        cursor.to(cursor.at() + 1);
        return token.number();
    }

    /** "والنصف", "والربع", "إلا ثلث", "وعشر دقائق"; negative for minutes before the hour. */
    private static int spoken(Cursor cursor) {
        int start = cursor.at();
        Entry fraction = cursor.takeJoined(WordClass.FRACTION);
        if (fraction != null) {
            return fraction.number();
        }
        int sign = cursor.has(WordClass.MINUS) ? -1 : 1;
        Entry less = sign < 0 ? cursor.take(WordClass.FRACTION) : null;
        if (less != null) {
            return -less.number();
        }
        cursor.has(WordClass.AND);
        cursor.allowNext();
        int minutes = Numbers.cardinal(cursor);
        Entry unit = cursor.take(WordClass.UNIT);
        if (minutes != Numbers.NONE && unit != null && unit.tag().equals("minute")) {
            return sign * minutes;
        }
        cursor.to(start);
        return 0;
    }

    /** 0 before noon, 12 after, -1 where nothing is said, 100 for the night. */
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

    private static int at(int hour, int half) {
        if (half == 12) {
            return hour < 12 ? hour + 12 : hour;
        }
        return half == 0 && hour == 12 ? 0 : hour;
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
}
