package dev.articles.parse.field;

import dev.articles.model.Published;
import dev.articles.parse.field.DateTokens.Token;
import dev.articles.parse.field.DateWords.Role;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The time of day beside a date. It counts only with its zone: a moment without one cannot be placed. */
final class DateClock {

    private static final int MOST_OFFSET_HOURS = 14;

    private record Clock(LocalTime time, int next) {}

    private DateClock() {}

    /** The day with its time, where both the time and its zone are stated; the day alone otherwise. */
    static Published withTime(DateReading reading, DateTokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (i >= reading.from() && i < reading.to()) {
                continue;
            }
            Optional<Clock> clock = clock(tokens, i);
            if (clock.isPresent()) {
                return offset(tokens, clock.get().next())
                        .map(zone -> Published.at(
                                OffsetDateTime.of(reading.day(), clock.get().time(), zone)))
                        .orElseGet(() -> Published.on(reading.day()));
            }
        }
        return Published.on(reading.day());
    }

    /** Whether the text counts hours as the English-speaking Americas do: "3:00 PM". */
    static boolean isTwelveHourLatin(DateTokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            if ((token.is(Role.MORNING) || token.is(Role.AFTERNOON))
                    && token.word().number() == 1) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Clock> clock(DateTokens tokens, int at) {
        Token hour = tokens.at(at);
        Token minute = tokens.at(at + 2);
        boolean isClock = hour.isNumber()
                && hour.digits() <= 2
                && tokens.at(at + 1).isSign(":h.")
                && minute.digits() == 2
                && minute.number() < 60
                && hour.number() < 24;
        if (!isClock) {
            return Optional.empty();
        }
        int next = at + 3;
        int second = 0;
        if (tokens.at(next).isSign(":")
                && tokens.at(next + 1).number() < 60
                && tokens.at(next + 1).isNumber()) {
            second = tokens.at(next + 1).number();
            next += tokens.at(next + 2).isSign(".") && tokens.at(next + 3).isNumber() ? 4 : 2;
        }
        int hours = hour.number();
        if (tokens.at(next).is(Role.AFTERNOON)) {
            hours = hours < 12 ? hours + 12 : hours;
            next++;
        } else if (tokens.at(next).is(Role.MORNING)) {
            hours = hours == 12 ? 0 : hours;
            next++;
        }
        return Optional.of(new Clock(LocalTime.of(hours, minute.number(), second), next));
    }

    /** {@code Z}, {@code +03:00}, {@code +0300}, {@code GMT}, {@code GMT+3}, "بتوقيت غرينتش". */
    private static Optional<ZoneOffset> offset(DateTokens tokens, int at) {
        int next = tokens.at(at).isSign("(،,") ? at + 1 : at;
        Optional<ZoneOffset> named = tokens.at(next).is(Role.ZONE)
                ? Optional.of(ZoneOffset.ofTotalSeconds(tokens.at(next).word().number() * 60))
                : Optional.empty();
        int sign = named.isPresent() ? next + 1 : next;
        return numeric(tokens, sign).or(() -> named);
    }

    private static Optional<ZoneOffset> numeric(DateTokens tokens, int at) {
        if (!tokens.at(at).isSign("+-−") || !tokens.at(at + 1).isNumber()) {
            return Optional.empty();
        }
        Token figures = tokens.at(at + 1);
        boolean together = figures.digits() > 2;
        int hours = together ? figures.number() / 100 : figures.number();
        int minutes = together
                ? figures.number() % 100
                : tokens.at(at + 2).isSign(":") ? tokens.at(at + 3).number() : 0;
        if (hours > MOST_OFFSET_HOURS || minutes > 59) {
            return Optional.empty();
        }
        int total = Math.min(hours * 60 + minutes, 18 * 60);
        return Optional.of(ZoneOffset.ofTotalSeconds((tokens.at(at).isSign("+") ? total : -total) * 60));
    }
}
