package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.CalendarDate;
import dev.articles.extract.dates.meaning.Equated;
import dev.articles.extract.dates.meaning.Meaning;
import dev.articles.extract.dates.tokens.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads a list of tokens from left to right, and finds the longest expression at each place. Thread-safe. */
public final class Grammar {
    private final Points points = new Points();
    private final Ranges ranges = new Ranges(points);

    /** The expressions in order; they do not overlap. */
    public List<Found> read(List<Token> tokens, Conventions conventions) {
        List<Found> found = new ArrayList<>();
        boolean uncertain = conventions.order() == DateOrder.UNCERTAIN;
        Cursor cursor = new Cursor(tokens, uncertain ? conventions.ordered(OrderEvidence.of(tokens)) : conventions);
        int index = 0;
        while (index < tokens.size()) {
            Token token = tokens.get(index);
            index = token.begins() ? read(cursor, tokens, index, found) : index + 1;
        }
        return found;
    }

    private int read(Cursor cursor, List<Token> tokens, int index, List<Found> found) {
        cursor.begin(index);
        Meaning meaning = ranges.read(cursor);
        boolean range = meaning != null;
        if (meaning == null) {
            cursor.begin(index);
            meaning = points.read(cursor);
        }
        if (meaning == null || cursor.at() == index) {
            return index + 1;
        }
        meaning = equated(cursor, meaning);
        int first = range ? index : withoutPrepositions(tokens, index, cursor.at());
        int start = tokens.get(first).start();
        int end = tokens.get(cursor.at() - 1).end();
        meaning = Context.apply(found, tokens, index, meaning);
        found.add(new Found(start, end, meaning, Clauses.tense(tokens, index, cursor.at())));
        return cursor.at();
    }

    /** Looks at the date that "corresponding to" joins to this one, and leaves the cursor where it was. */
    private Meaning equated(Cursor cursor, Meaning meaning) {
        int end = cursor.at();
        if (!(meaning instanceof CalendarDate) || !joins(cursor)) {
            cursor.to(end);
            return meaning;
        }
        Meaning other = points.day(cursor);
        cursor.to(end);
        return other instanceof CalendarDate ? new Equated((CalendarDate) meaning, (CalendarDate) other) : meaning;
    }

    private static boolean joins(Cursor cursor) {
        boolean bracket = cursor.mark('(');
        boolean equals = cursor.has(WordClass.EQUALS);
        boolean inner = cursor.mark('(');
        cursor.allowNext();
        return equals || bracket && !inner;
    }

    private static int withoutPrepositions(List<Token> tokens, int from, int to) {
        int first = from;
        while (first < to - 1 && isPreposition(tokens.get(first))) {
            first++;
        }
        return first;
    }

    private static boolean isPreposition(Token token) {
        boolean meaningful = token.is(WordClass.BEFORE_AFTER)
                || token.is(WordClass.EDGE)
                || token.is(WordClass.UNIT)
                || token.is(WordClass.PAIR);
        return !meaningful
                && (token.is(WordClass.FROM)
                        || token.is(WordClass.BETWEEN)
                        || token.is(WordClass.IN_LENGTH)
                        || token.is(WordClass.THE));
    }
}
