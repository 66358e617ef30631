package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.CalendarDate;
import dev.articles.extract.dates.meaning.Meaning;
import dev.articles.extract.dates.meaning.Season;
import dev.articles.extract.dates.tokens.Token;

/** A season: "صيف 2021", "الخريف الماضي", "this summer", "in the spring". */
final class SeasonPattern implements Pattern {
    @Override
    public Meaning read(Cursor cursor) {
        int start = cursor.at();
        Entry before = cursor.take(WordClass.SHIFT);
        boolean the = cursor.has(WordClass.THE);
        Token token = cursor.peek();
        Entry season = cursor.take(WordClass.SEASON);
        if (season == null) {
            cursor.to(start);
            return null;
        }
        CalendarDate year = Years.after(CalendarDate.NOTHING, cursor);
        if (year != CalendarDate.NOTHING) {
            return new Season(season.tag(), year, null);
        }
        Entry shift = before == null ? cursor.take(WordClass.SHIFT) : before;
        if (shift != null) {
            return new Season(season.tag(), null, shift.number());
        }
        boolean bare = token.latin()
                && (cursor.token(start - 1).is(WordClass.IN)
                        || cursor.token(start - 1).is(WordClass.FROM));
        if ((the || token.definite() || bare) && Evidence.preposition(cursor, start)) {
            return new Season(season.tag(), null, null);
        }
        cursor.to(start);
        return null;
    }
}
