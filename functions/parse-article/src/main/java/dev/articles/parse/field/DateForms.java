package dev.articles.parse.field;

import dev.articles.parse.field.DateTokens.Token;
import dev.articles.parse.field.DateWords.Role;
import java.time.LocalDateTime;
import java.util.Optional;

/** The ways of writing a date, each looking at the tokens from one place on. None throws on a day that does not exist. */
final class DateForms {

    private DateForms() {}

    /** {@code 2024-11-08}, {@code 2024/11/8}, {@code 20241108}, "2024 نوفمبر 8", "2024年11月8日". */
    static Optional<DateReading> yearFirst(DateTokens tokens, int at, LocalDateTime fetchedAt) {
        Token year = tokens.at(at);
        if (year.digits() == 8 && !tokens.at(at + 1).isNumber()) {
            return reading(year.number() / 10000, year.number() / 100 % 100, year.number() % 100, at, at + 1);
        }
        if (year.digits() != 4) {
            return Optional.empty();
        }
        if (tokens.at(at + 1).isSign("年년") && tokens.at(at + 3).isSign("月월")) {
            return reading(
                    year.number(), tokens.at(at + 2).number(), tokens.at(at + 4).number(), at, at + 6);
        }
        int next = skipSigns(tokens, at + 1);
        Token month = tokens.at(next);
        if (month.is(Role.MONTH)) {
            int day = skipSigns(tokens, next + 1);
            return tokens.at(day).digits() > 2 || !tokens.at(day).isNumber()
                    ? Optional.empty()
                    : reading(
                            year.number(), month.word().number(), tokens.at(day).number(), at, day + 1);
        }
        return separated(tokens, at)
                ? reading(year.number(), month.number(), tokens.at(at + 4).number(), at, at + 5)
                : Optional.empty();
    }

    /** "8 نوفمبر 2024", "8th, November 2024", "08-Nov-2024", "12 رمضان 1445"; without a year the last one before the fetch. */
    static Optional<DateReading> dayMonthYear(DateTokens tokens, int at, LocalDateTime fetchedAt) {
        Token day = tokens.at(at);
        int month = skipSigns(tokens, at + 1);
        if (!day.isNumber() || day.digits() > 2 || !isMonth(tokens.at(month))) {
            return Optional.empty();
        }
        return withYear(tokens, tokens.at(month), day.number(), at, month + 1, fetchedAt);
    }

    /** "November 8, 2024", "Nov. 8th 2024". */
    static Optional<DateReading> monthDayYear(DateTokens tokens, int at, LocalDateTime fetchedAt) {
        int day = skipSigns(tokens, at + 1);
        if (!isMonth(tokens.at(at))
                || !tokens.at(day).isNumber()
                || tokens.at(day).digits() > 2) {
            return Optional.empty();
        }
        return withYear(tokens, tokens.at(at), tokens.at(day).number(), at, day + 1, fetchedAt);
    }

    /** {@code 8/11/2024}, {@code 8.11.24}: day first, unless only the other order exists or a clock of twelve hours is used. */
    static Optional<DateReading> figures(DateTokens tokens, int at, LocalDateTime fetchedAt) {
        Token first = tokens.at(at);
        Token last = tokens.at(at + 4);
        if (!first.isNumber()
                || first.digits() > 2
                || !separated(tokens, at)
                || (last.digits() != 4 && last.digits() != 2)) {
            return Optional.empty();
        }
        int second = tokens.at(at + 2).number();
        boolean monthFirst = second > 12 || (first.number() <= 12 && DateClock.isTwelveHourLatin(tokens));
        int month = monthFirst ? first.number() : second;
        int day = monthFirst ? second : first.number();
        return reading(fullYear(last), month, day, at, at + 5);
    }

    private static Optional<DateReading> withYear(
            DateTokens tokens, Token month, int day, int from, int afterMonth, LocalDateTime fetchedAt) {
        int next = skipSecondName(tokens, afterMonth, month);
        Token year = tokens.at(skipSigns(tokens, next));
        boolean isClock = tokens.at(skipSigns(tokens, next) + 1).isSign(":");
        if (year.digits() == 4 && !isClock) {
            return CalendarDay.of(month, year.number(), day)
                    .map(found -> new DateReading(found, from, skipSigns(tokens, next) + 1));
        }
        if (year.digits() == 2 && !isClock && year.number() > 31) {
            return CalendarDay.of(month, fullYear(year), day)
                    .map(found -> new DateReading(found, from, skipSigns(tokens, next) + 1));
        }
        return fetchedAt == null || !month.is(Role.MONTH)
                ? Optional.empty()
                : CalendarDay.latestBefore(fetchedAt.toLocalDate(), month.word().number(), day)
                        .map(found -> new DateReading(found, from, next));
    }

    private static Optional<DateReading> reading(int year, int month, int day, int from, int to) {
        return CalendarDay.gregorian(year, month, day).map(found -> new DateReading(found, from, to));
    }

    private static int fullYear(Token year) {
        if (year.digits() == 4) {
            return year.number();
        }
        return year.number() < 70 ? 2000 + year.number() : 1900 + year.number();
    }

    private static boolean isMonth(Token token) {
        return token.is(Role.MONTH) || token.is(Role.PERSIAN_MONTH) || token.is(Role.HIJRI_MONTH);
    }

    /** Three numbers with the same sign between them. */
    private static boolean separated(DateTokens tokens, int at) {
        char sign = tokens.at(at + 1).sign();
        return tokens.at(at + 1).isSign("-/.–،")
                && tokens.at(at + 3).sign() == sign
                && tokens.at(at + 2).isNumber()
                && tokens.at(at + 2).digits() <= 2
                && tokens.at(at + 4).isNumber();
    }

    private static int skipSigns(DateTokens tokens, int at) {
        int i = at;
        while (i < at + 2 && tokens.at(i).isSign(",،.-/–'’°º")) {
            i++;
        }
        return i;
    }

    /** "تشرين الثاني/نوفمبر", "نوفمبر (تشرين الثاني)": one month under two names. */
    private static int skipSecondName(DateTokens tokens, int at, Token month) {
        int i = at;
        while (i < at + 2 && tokens.at(i).isSign("/-(")) {
            i++;
        }
        if (!isMonth(tokens.at(i))
                || tokens.at(i).word().number() != month.word().number()) {
            return at;
        }
        return tokens.at(i + 1).isSign(")") ? i + 2 : i + 1;
    }
}
