package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.meaning.Clock;

/**
 * A clock time as it was read.
 *
 * @param hour as written, 0 to 24
 * @param minute 0 to 59
 * @param second 0 to 59, or -1
 * @param half 0 before noon, 12 after, -1 where the text does not say
 * @param certain whether this can be nothing but a time of day
 * @param zone the offset from UTC, empty where none is given
 */
record ClockTime(int hour, int minute, int second, int half, boolean certain, String zone) {
    ClockTime half(int value) {
        return new ClockTime(hour, minute, second, value, certain, zone);
    }

    ClockTime zone(String value) {
        return new ClockTime(hour, minute, second, half, certain, value);
    }

    Clock clock() {
        int of24 = half == 12 && hour < 12 ? hour + 12 : half == 0 && hour == 12 ? 0 : hour;
        return new Clock(null, of24, minute, second, zone);
    }

    /** Minutes since the written twelve, to compare the ends of a range. */
    int minutes() {
        return hour % 12 * 60 + minute;
    }
}
