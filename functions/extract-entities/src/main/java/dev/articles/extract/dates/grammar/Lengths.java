package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.calendar.Unit;
import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.Length;
import dev.articles.extract.dates.tokens.Token;

/** Lengths of time: "خمس سنوات", "يومين", "عام كامل", "نصف ساعة", "several weeks", "one and a half hours". */
final class Lengths {
    private Lengths() {}

    /** The length at the cursor, or null. A lone singular is one only where {@code single} says so. */
    static Length read(Cursor cursor, boolean single) {
        int start = cursor.at();
        Length length = fraction(cursor);
        length = length == null ? digitalFraction(cursor) : length;
        length = length == null ? counted(cursor) : length;
        length = length == null ? few(cursor) : length;
        length = length == null ? all(cursor) : length;
        length = length == null ? bare(cursor, single) : length;
        if (length == null || length.unit() == Unit.HALF || Ages.read(cursor)) {
            cursor.to(start);
            return null;
        }
        return length;
    }

    private static Length counted(Cursor cursor) {
        int start = cursor.at();
        int amount = Numbers.cardinal(cursor);
        if (amount == Numbers.NONE && cursor.peek().latin() && cursor.has(WordClass.THE)) {
            amount = cursor.token(start).end() - cursor.token(start).start() <= 2 ? 1 : Numbers.NONE;
        }
        cursor.mark('-');
        boolean half = amount != Numbers.NONE && halfAfter(cursor);
        cursor.has(WordClass.WHOLE);
        Entry unit = amount == Numbers.NONE ? null : cursor.take(WordClass.UNIT);
        if (unit == null || unit.number() == 2) {
            cursor.to(start);
            return null;
        }
        Unit counted = Unit.of(unit.tag());
        if (!half && halfAfter(cursor)) {
            return new Length(counted.duration(amount + ".5"), counted, 0, 0);
        }
        cursor.has(WordClass.WHOLE);
        return new Length(
                counted.duration(half ? amount + ".5" : Integer.toString(amount)), counted, half ? 0 : amount, 0);
    }

    /** "and a half", "ونصف". */
    private static boolean halfAfter(Cursor cursor) {
        int start = cursor.at();
        Entry fraction = cursor.takeJoined(WordClass.FRACTION);
        if (fraction == null && cursor.has(WordClass.AND) && cursor.has(WordClass.THE)) {
            fraction = cursor.take(WordClass.FRACTION);
        }
        if (fraction == null || fraction.number() != 30) {
            cursor.to(start);
            return false;
        }
        return true;
    }

    /** "نصف ساعة", "half an hour", "half a year". */
    private static Length fraction(Cursor cursor) {
        int start = cursor.at();
        cursor.has(WordClass.THE);
        Entry fraction = cursor.take(WordClass.FRACTION);
        if (fraction != null) {
            cursor.has(WordClass.OF);
            cursor.has(WordClass.THE);
            Entry unit = cursor.take(WordClass.UNIT);
            if (unit != null && unit.number() == 1) {
                return part(fraction.number(), Unit.of(unit.tag()));
            }
        }
        cursor.to(start);
        return null;
    }

    /** "1/2 h", "3/4 of an hour". */
    private static Length digitalFraction(Cursor cursor) {
        int start = cursor.at();
        int above = Numbers.digits(cursor, 1, 1);
        boolean slash = above > 0 && cursor.mark('/');
        int below = slash ? Numbers.digits(cursor, 1, 1) : Numbers.NONE;
        boolean of = below > above && cursor.has(WordClass.OF);
        boolean an = of && cursor.has(WordClass.THE);
        Entry unit = below > above && of == an ? cursor.take(WordClass.UNIT) : null;
        if (unit == null || unit.number() == 2 || Unit.of(unit.tag()) != Unit.HOUR || 60 * above % below != 0) {
            cursor.to(start);
            return null;
        }
        return part(60 * above / below, Unit.HOUR);
    }

    private static Length part(int minutes, Unit unit) {
        return switch (unit) {
            case HOUR -> new Length("PT" + minutes + "M", Unit.MINUTE, minutes, 0);
            case CENTURY -> new Length("P" + 100 * minutes / 60 + "Y", Unit.YEAR, 100 * minutes / 60, 0);
            case YEAR -> new Length("P" + 12 * minutes / 60 + "M", Unit.MONTH, 12 * minutes / 60, 0);
            default -> new Length(unit.duration(minutes == 30 ? "0.5" : "0.25"), unit, 0, 0);
        };
    }

    private static Length few(Cursor cursor) {
        int start = cursor.at();
        cursor.has(WordClass.FEW);
        Entry unit = cursor.at() == start ? null : cursor.take(WordClass.UNIT);
        if (unit == null || unit.number() == 2) {
            cursor.to(start);
            return null;
        }
        Unit counted = Unit.of(unit.tag());
        return new Length(counted.duration("X"), counted, 0, 0);
    }

    /** Whether one of the unit needs no number: a decade (عقد) is also a contract, a half is a part of anything. */
    private static boolean alone(Unit unit) {
        return switch (unit) {
            case DECADE, HALF, QUARTER, NIGHT, WEEKEND, SECOND -> false;
            default -> true;
        };
    }

    /** "all day", "طوال العام". */
    private static Length all(Cursor cursor) {
        int start = cursor.at();
        if (cursor.has(WordClass.ALL)) {
            cursor.has(WordClass.THE);
            Entry unit = cursor.take(WordClass.UNIT);
            if (unit != null && unit.number() == 1 && cursor.look(WordClass.SHIFT) == null) {
                Unit counted = Unit.of(unit.tag());
                return new Length(counted.duration("1"), counted, 1, 0);
            }
        }
        cursor.to(start);
        return null;
    }

    /** Duals, and singulars that say "whole". */
    private static Length bare(Cursor cursor, boolean single) {
        int start = cursor.at();
        Token token = cursor.peek();
        Entry unit = cursor.take(WordClass.UNIT);
        if (unit != null) {
            Unit counted = Unit.of(unit.tag());
            boolean half = unit.number() > 0 && halfAfter(cursor);
            boolean whole = cursor.has(WordClass.WHOLE);
            boolean one = unit.number() == 1
                    && cursor.peek().digits() == 0
                    && (whole || half || single && !token.definite() && alone(counted));
            if (unit.number() == 2 || one) {
                String amount = unit.number() + (half ? ".5" : "");
                return new Length(counted.duration(amount), counted, half ? 0 : unit.number(), 0);
            }
            if (unit.number() == 0 && (single || whole) && !token.definite()) {
                return new Length(counted.duration("X"), counted, 0, 0);
            }
        }
        cursor.to(start);
        return null;
    }
}
