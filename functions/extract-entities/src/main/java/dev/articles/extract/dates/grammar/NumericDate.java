package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.calendar.Gregorian;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.CalendarDate;
import dev.articles.extract.dates.meaning.Meaning;
import dev.articles.extract.dates.tokens.Token;

/** A date in digits: 2024-11-07, 23/07/2023, ٣٠/٩/٢٠٢٥, 9/2021; two small numbers only where a date is evident. */
final class NumericDate implements Pattern {
    private static final String SEPARATORS = "/-.–\\";

    @Override
    public Meaning read(Cursor cursor) {
        int start = cursor.at();
        CalendarDate date = Weekdays.leading(cursor);
        int first = cursor.at();
        int[] parts = new int[3];
        int count = parts(cursor, parts);
        CalendarDate read =
                count == 3 ? three(cursor, first, date, parts) : count == 2 ? two(cursor, first, date, parts) : null;
        if (read == null) {
            cursor.to(start);
            return null;
        }
        read = Years.era(read, cursor);
        return read.year() != null
                        && read.year() > 1300
                        && read.year() < 1500
                        && read.calendar() == Gregorian.INSTANCE
                        && count == 3
                ? read.calendar(cursor.conventions().earlyYears())
                : read;
    }

    /** Reads numbers with one separator between them; 0 where the run is longer or glued to something else. */
    private static int parts(Cursor cursor, int[] parts) {
        int first = cursor.at();
        Token before = cursor.token(first - 1);
        if (before != null
                && cursor.glued(first)
                && !endsRange(cursor, first)
                && (before.kind() != Token.Kind.MARK || "-/.$,+#=~".indexOf(before.sign()) >= 0)) {
            return 0;
        }
        char separator = 0;
        int count = 0;
        while (count < 4) {
            Token number = cursor.peek();
            if (number.kind() != Token.Kind.NUMBER || number.sign() != 0 || count == 3) {
                return 0;
            }
            parts[count++] = number.number();
            cursor.to(cursor.at() + 1);
            Token mark = cursor.peek();
            Token next = cursor.token(cursor.at() + 1);
            boolean more = mark.kind() == Token.Kind.MARK
                    && SEPARATORS.indexOf(mark.sign()) >= 0
                    && (separator == 0 || separator == mark.sign())
                    && next.kind() == Token.Kind.NUMBER
                    && closeEnough(cursor, mark);
            if (!more) {
                return count;
            }
            separator = mark.sign();
            cursor.to(cursor.at() + 1);
        }
        return count;
    }

    /** "5/1/2019-5/7/2020", "10/1-11/2/2017": a hyphen between two dates with slashes. */
    private static boolean endsRange(Cursor cursor, int first) {
        Token left = cursor.token(first - 2);
        return cursor.token(first - 1).isMark('-')
                && left.kind() == Token.Kind.NUMBER
                && cursor.token(first - 3).isMark('/')
                && cursor.token(first + 1).isMark('/');
    }

    private static boolean closeEnough(Cursor cursor, Token mark) {
        return cursor.glued(cursor.at()) && cursor.glued(cursor.at() + 1) || mark.sign() == '/';
    }

    private static CalendarDate three(Cursor cursor, int first, CalendarDate date, int[] parts) {
        if (cursor.token(first).digits() == 4) {
            return checked(date.year(parts[0]), parts[1], parts[2]);
        }
        int digits = cursor.token(first + 4).digits();
        if (digits != 4 && digits != 2 || cursor.token(first).digits() > 2) {
            return null;
        }
        int year = digits == 4 ? parts[2] : parts[2] < 50 ? 2000 + parts[2] : 1900 + parts[2];
        return ordered(cursor, date.year(year), parts[0], parts[1]);
    }

    private static CalendarDate two(Cursor cursor, int first, CalendarDate date, int[] parts) {
        int a = cursor.token(first).digits();
        int b = cursor.token(first + 2).digits();
        char separator = cursor.token(first + 1).sign();
        if (a <= 2 && b == 4 && separator != '.' && plausible(parts[1])) {
            return month(date.year(parts[1]), parts[0]);
        }
        if (a == 4 && b <= 2 && separator != '.' && plausible(parts[0])) {
            return month(date.year(parts[0]), parts[1]);
        }
        boolean evident = date.weekday() != null
                        && cursor.look(WordClass.MERIDIEM) == null
                        && cursor.look(WordClass.DAYPART) == null
                || separator == '/' && (on(cursor, first) || Evidence.alone(cursor, first));
        return a <= 2 && b <= 2 && evident ? ordered(cursor, date, parts[0], parts[1]) : null;
    }

    private static boolean on(Cursor cursor, int first) {
        Token before = cursor.token(first - 1);
        Token after = cursor.peek();
        boolean prepared = (before.is(WordClass.IN)
                || before.is(WordClass.FROM)
                || before.is(WordClass.TO)
                || before.is(WordClass.UNIT));
        return prepared && !(after.is(WordClass.COUNTED))
                || after.is(WordClass.CLOCK)
                || timed(cursor)
                || endsRange(cursor, cursor.at() + 1)
                        && cursor.token(cursor.at() + 4).isMark('/');
    }

    /** "4/25 at 4:00pm", "6/4 between 9.30 and 10.30": a clock time behind it shows that it is a date. */
    private static boolean timed(Cursor cursor) {
        Token word = cursor.peek();
        Token hour = cursor.token(cursor.at() + 1);
        Token after = cursor.token(cursor.at() + 2);
        boolean clock = after.is(WordClass.MERIDIEM) || after.isMark(':') || after.isMark('.');
        boolean leads = word.is(WordClass.AT) || word.is(WordClass.BETWEEN) || word.is(WordClass.BEFORE_AFTER);
        return word.latin() && leads && hour.kind() == Token.Kind.NUMBER && hour.digits() <= 2 && clock;
    }

    private static boolean plausible(int year) {
        return year >= 1000 && year < 2200;
    }

    private static CalendarDate ordered(Cursor cursor, CalendarDate date, int a, int b) {
        boolean dayFirst = cursor.conventions().order() == DateOrder.DAY_FIRST;
        boolean either = a <= 12 && b <= 12;
        int day = either ? (dayFirst ? a : b) : Math.max(a, b);
        int month = either ? (dayFirst ? b : a) : Math.min(a, b);
        CalendarDate checked = checked(date, month, day);
        return checked == null
                ? null
                : checked.ambiguous(either && a != b && cursor.conventions().order() == DateOrder.UNCERTAIN);
    }

    private static CalendarDate checked(CalendarDate date, int month, int day) {
        return month < 1 || month > 12 || day < 1 || day > 31
                ? null
                : date.month(month).day(day);
    }

    private static CalendarDate month(CalendarDate date, int month) {
        return month < 1 || month > 12 ? null : date.month(month);
    }
}
