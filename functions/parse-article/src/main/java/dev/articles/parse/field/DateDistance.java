package dev.articles.parse.field;

import dev.articles.parse.field.DateTokens.Token;
import dev.articles.parse.field.DateWords.Role;
import java.time.LocalDateTime;
import java.util.Optional;

/** Dates given as a distance from the moment at which a page was fetched. */
final class DateDistance {

    private static final int FARTHEST = 100_000;

    private DateDistance() {}

    /** "منذ 3 ساعات", "قبل يومين", "3 hours ago", "أمس": only where it is known when the page was fetched. */
    static Optional<DateReading> read(DateTokens tokens, int at, LocalDateTime fetchedAt) {
        if (fetchedAt == null) {
            return Optional.empty();
        }
        Token first = tokens.at(at);
        if (first.is(Role.DAY)) {
            return Optional.of(new DateReading(
                    fetchedAt.toLocalDate().plusDays(first.word().number()), at, at + 1));
        }
        boolean agoFirst = first.is(Role.AGO);
        int count = agoFirst ? at + 1 : at;
        int unit = tokens.at(count).isNumber() ? count + 1 : count;
        boolean stated = tokens.at(unit).is(Role.UNIT)
                && (agoFirst || tokens.at(unit + 1).is(Role.AGO));
        if (!stated) {
            return Optional.empty();
        }
        long amount = unit == count ? 1 : Math.min(tokens.at(count).number(), FARTHEST);
        DateWords.Word word = tokens.at(unit).word();
        LocalDateTime then = fetchedAt.minus(amount * word.number(), word.unit());
        return Optional.of(new DateReading(then.toLocalDate(), at, unit + (agoFirst ? 1 : 2)));
    }
}
