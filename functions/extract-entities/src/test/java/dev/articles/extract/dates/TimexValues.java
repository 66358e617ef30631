package dev.articles.extract.dates;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads TIMEX3 values back: throws {@link RuntimeException} for what is none. */
final class TimexValues {
    private static final Pattern DURATION = Pattern.compile(
            "P(?:(?:[0-9]+(?:\\.[0-9]+)?|X)(?:DE|CE|WE|[YQMWD]))*" + "(?:T(?:(?:[0-9]+(?:\\.[0-9]+)?|X)[HMS])+)?");
    private static final Pattern DATE_TIME = Pattern.compile("([0-9X]{4}-(?:[0-9X]{2}-[0-9X]{2}|WXX-[1-7]))T(.+)");
    private static final Pattern OPEN = Pattern.compile("BC[0-9]{4}|X{2,4}|[0-9]{2,4}|[0-9X]{4}-[0-9X]{2}"
            + "|[0-9X]{4}-(?:W[0-9X]{2}(?:-(?:WE|[1-7]))?|Q[1-4X]|H[12X]|SP|SU|FA|WI)|[0-9X]{4}-[0-9X]{2}-[0-9X]{2}");
    private static final Pattern CLOCK = Pattern.compile("([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?(Z|[+-][0-9:]+)?|XX:XX");

    private TimexValues() {}

    static void check(String value) {
        int slash = value.indexOf('/');
        if (slash >= 0) {
            check(value.substring(0, slash));
            check(value.substring(slash + 1));
        } else if (value.startsWith("P") && !value.endsWith("_REF")) {
            require(value.length() > 2 && DURATION.matcher(value).matches(), value);
        } else if (!value.matches("PAST_REF|PRESENT_REF|FUTURE_REF")) {
            checkDate(value);
        }
    }

    private static void checkDate(String value) {
        Matcher time = DATE_TIME.matcher(value);
        String date = time.matches() ? time.group(1) : value;
        require(OPEN.matcher(date).matches(), value);
        if (date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            checkDay(date);
        }
        if (time.matches()) {
            checkClock(time.group(2), value);
        }
    }

    /** A day that a month does not have is kept as it is written: 30 February. */
    private static void checkDay(String date) {
        int day = Integer.parseInt(date.substring(8));
        require(day >= 1 && day <= 31, date);
        LocalDate.parse(date.substring(0, 8) + "01");
    }

    private static void checkClock(String clock, String value) {
        Matcher time = CLOCK.matcher(clock);
        boolean part = clock.matches("MO|AF|EV|NI");
        require(part || time.matches(), value);
        if (!part && time.group(1) != null && !time.group(1).equals("24")) {
            LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
        }
        if (!part && time.group(4) != null) {
            ZoneOffset.of(time.group(4));
        }
    }

    private static void require(boolean holds, String value) {
        if (!holds) {
            throw new IllegalArgumentException("no TIMEX3 value: " + value);
        }
    }
}
