package dev.articles.extract.dates.meaning;

import dev.articles.extract.dates.calendar.Digits;

/**
 * A time of day.
 *
 * @param part MO, AF, EV or NI where no hour is given, else null
 * @param hour 0 to 24, -1 where only a part of the day is given
 * @param minute 0 to 59
 * @param second 0 to 59, -1 where none is given
 * @param zone the offset from UTC, empty where none is given
 */
public record Clock(String part, int hour, int minute, int second, String zone) {
    /** The time as TIMEX3 writes it, from the T on. */
    public String value() {
        if (hour < 0) {
            return "T" + part;
        }
        String time = "T" + Digits.two(hour) + ":" + Digits.two(minute);
        String exact = second < 0 ? time : time + ":" + Digits.two(second);
        return exact + (zone.equals("+00:00") ? "Z" : zone);
    }
}
