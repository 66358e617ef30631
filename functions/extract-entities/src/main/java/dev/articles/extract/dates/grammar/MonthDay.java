package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.tokens.Token;

/** The day that follows the name of its month: "May 29", "March the 3rd", "أكتوبر/ 2". */
final class MonthDay {
    private MonthDay() {}

    /** The day, or {@link Numbers#NONE} where what follows is something else, such as an amount or an hour. */
    static int after(Cursor cursor, boolean latin, boolean yearBefore) {
        int start = cursor.at();
        boolean separated = cursor.anyMark("/-")
                || !latin && cursor.anyMark("،,")
                || latin && cursor.isMark(',') && ordinalNext(cursor);
        boolean the = cursor.has(WordClass.THE);
        int day = Numbers.day(cursor);
        Token next = cursor.peek();
        boolean range = separated && cursor.token(start).isMark('-') && !yearBefore && next.is(WordClass.MONTH);
        if (day == Numbers.NONE || range || !the && counts(next, latin)) {
            cursor.to(start);
            return Numbers.NONE;
        }
        return day;
    }

    /** Passes over what stands between day and month: "of", "من", a hyphen, a slash, "day of"; true for a word. */
    static boolean link(Cursor cursor) {
        int start = cursor.at();
        Entry unit = cursor.take(WordClass.UNIT);
        if (unit != null && !unit.tag().equals("day")) {
            cursor.to(start);
        }
        boolean german = cursor.isMark('.')
                && cursor.glued(cursor.at())
                && cursor.token(cursor.at() + 1).is(WordClass.MONTH);
        if (german) {
            cursor.to(cursor.at() + 1);
        }
        cursor.anyMark(",،");
        boolean of = cursor.has(WordClass.OF);
        if (of) {
            cursor.has(WordClass.THE);
        } else if (cursor.anyMark("-/–")) {
            cursor.allowNext();
        }
        return of;
    }

    private static boolean ordinalNext(Cursor cursor) {
        boolean ordinal = cursor.token(cursor.at() + 1).sign() == 'o';
        return ordinal && cursor.anyMark(",");
    }

    private static boolean counts(Token next, boolean latin) {
        return next.is(WordClass.COUNTED)
                || next.is(WordClass.UNIT) && !next.is(WordClass.ORDINAL)
                || next.is(WordClass.MERIDIEM)
                || next.is(WordClass.MONTH)
                || next.isMark(':')
                || next.kind() == Token.Kind.GAP && !latin;
    }
}
