package dev.articles.parse.field;

import dev.articles.model.Published;
import dev.articles.parse.field.DateTokens.Token;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A publication date as publishers print it or write it into a page's metadata: ISO 8601, figures, words in eight
 * languages ("8 فيفري 2019", "8th, November 2024 GMT"), and distances such as "منذ 3 ساعات" where it is known when the page
 * was fetched.
 *
 * <p>It reads the first date of a short text that states one, and prefers the one labelled as publication to one labelled
 * as an update. It does not look for dates in running text. Thread-safe; linear in the length of the text, of which only
 * the beginning is looked at.
 */
public final class StatedDate {

    private static final int LONGEST = 1000;
    private static final int LONGEST_DATE_LINE = 120;
    private static final int MOST_STRANGERS = 4;

    /** One way of writing a date. */
    private interface Form {
        Optional<DateReading> read(DateTokens tokens, int at, LocalDateTime fetchedAt);
    }

    /** In the order of how little they can be mistaken for each other. */
    private static final List<Form> CALENDAR_FORMS = List.of(
            DateForms::yearFirst, // four digits in front leave no doubt
            DateForms::dayMonthYear, // a month in words
            DateForms::monthDayYear, // the same, the other way round
            DateForms::figures); // day and month order must be decided

    private StatedDate() {}

    /**
     * The date that a text states.
     *
     * @param text what is printed or written, with or without a label
     * @param fetchedAt when the page was fetched; null if unknown, and then distances and dates without a year are no date
     * @return empty if the text states no date, or one that does not exist
     */
    public static Optional<Published> read(String text, LocalDateTime fetchedAt) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return firstDate(start, fetchedAt)
                .map(found -> labelled(start)
                        .flatMap(rest -> firstDate(rest, fetchedAt))
                        .orElse(found));
    }

    /** What follows the label of the publication date, if there is one inside. */
    private static Optional<String> labelled(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean wordStart =
                    Character.isLetter(text.charAt(i)) && (i == 0 || !Character.isLetter(text.charAt(i - 1)));
            if (wordStart) {
                Optional<String> rest = Markers.all()
                        .at(text.substring(i), Markers.Kind.DATE_LABEL)
                        .map(Markers.Hit::rest);
                if (rest.isPresent() && firstDate(rest.get(), null).isPresent()) {
                    return rest;
                }
            }
        }
        return Optional.empty();
    }

    /** "Today, 8 November 2024" is a date of the calendar: distances count only where there is none. */
    private static Optional<Published> firstDate(String text, LocalDateTime fetchedAt) {
        DateTokens tokens = DateTokens.of(text);
        return first(CALENDAR_FORMS, tokens, fetchedAt)
                .or(() -> first(List.of(DateDistance::read), tokens, fetchedAt))
                .map(reading -> DateClock.withTime(reading, tokens));
    }

    private static Optional<DateReading> first(List<Form> forms, DateTokens tokens, LocalDateTime fetchedAt) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            if (!token.isNumber() && token.word() == null) {
                continue;
            }
            for (Form form : forms) {
                Optional<DateReading> reading = form.read(tokens, i, fetchedAt);
                if (reading.isPresent()) {
                    return reading;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a line is nothing but a date, its label, its time and the like: few other words, or none if no figure. */
    public static boolean isDateLine(String line, LocalDateTime fetchedAt) {
        boolean hasFigure = line.chars().anyMatch(Character::isDigit);
        boolean possible = line.length() <= LONGEST_DATE_LINE && (hasFigure || fetchedAt != null);
        if (!possible || read(line, fetchedAt).isEmpty()) {
            return false;
        }
        DateTokens tokens = DateTokens.of(withoutLabel(line));
        int strangers = 0;
        for (int i = 0; i < tokens.size(); i++) {
            strangers += tokens.at(i).isSign("\uffff") ? 1 : 0;
        }
        return strangers <= (hasFigure ? MOST_STRANGERS : 0);
    }

    private static String withoutLabel(String line) {
        return Markers.all()
                .at(line, Markers.Kind.DATE_LABEL)
                .or(() -> Markers.all().at(line, Markers.Kind.MODIFIED_LABEL))
                .map(Markers.Hit::rest)
                .orElse(line);
    }
}
