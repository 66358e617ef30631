package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.calendar.Gregorian;
import dev.articles.extract.dates.meaning.CalendarDate;
import dev.articles.extract.dates.meaning.Clocked;
import dev.articles.extract.dates.meaning.Meaning;
import dev.articles.extract.dates.meaning.Narrated;
import dev.articles.extract.dates.tokens.Token;
import java.util.List;

/** What an expression takes over from the one before it. */
final class Context {
    private Context() {}

    /** The meaning with the day or the year that the expressions before it have named. */
    static Meaning apply(List<Found> found, List<Token> tokens, int index, Meaning meaning) {
        if (found.isEmpty()) {
            return meaning;
        }
        Found last = found.get(found.size() - 1);
        if (meaning instanceof Clocked && ((Clocked) meaning).day() == null) {
            return onDay(last, tokens, index, (Clocked) meaning);
        }
        return meaning instanceof CalendarDate ? inYear(last, tokens, index, (CalendarDate) meaning) : meaning;
    }

    /** A time of day without a day is that of the day that its sentence named before. */
    private static Meaning onDay(Found last, List<Token> tokens, int index, Clocked time) {
        Meaning day = last.meaning() instanceof Clocked ? ((Clocked) last.meaning()).day() : last.meaning();
        boolean named = day != null && day.isDay() && Clauses.oneSentence(tokens, index, last.end());
        return named ? new Clocked(day, time.clock()) : time;
    }

    private static Meaning inYear(Found last, List<Token> tokens, int index, CalendarDate date) {
        boolean open = date.month() != null && !Years.given(date) && date.shift() == null && date.weekday() == null;
        CalendarDate before = full(last.meaning());
        boolean narrated = open
                && before != null
                && date.calendar() == Gregorian.INSTANCE
                && Clauses.oneParagraph(tokens, index, last.end());
        return narrated ? new Narrated(date, before) : date;
    }

    private static CalendarDate full(Meaning meaning) {
        if (meaning instanceof Narrated) {
            return ((Narrated) meaning).before();
        }
        if (!(meaning instanceof CalendarDate)) {
            return null;
        }
        CalendarDate date = (CalendarDate) meaning;
        boolean whole = date.year() != null && date.month() != null && date.calendar() == Gregorian.INSTANCE;
        return whole && date.year() > 0 && date.year() < 9000 ? date : null;
    }
}
