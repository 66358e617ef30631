package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.Meaning;
import dev.articles.extract.dates.tokens.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads a list of tokens from left to right, and finds the longest expression at each place. Thread-safe. */
public final class Grammar {
    private final Points points = new Points();
    private final Ranges ranges = new Ranges(points);

    /** The expressions in order; they do not overlap. */
    public List<Found> read(List<Token> tokens, DateOrder order) {
        List<Found> found = new ArrayList<>();
        Cursor cursor = new Cursor(tokens, order);
        int index = 0;
        while (index < tokens.size()) {
            Token token = tokens.get(index);
            boolean beginning = token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.WORD;
            index = beginning && !token.is(WordClass.TRAP) ? read(cursor, tokens, index, found) : index + 1;
        }
        return found;
    }

    private int read(Cursor cursor, List<Token> tokens, int index, List<Found> found) {
        cursor.begin(index);
        Meaning meaning = ranges.read(cursor);
        if (meaning == null) {
            cursor.begin(index);
            meaning = points.read(cursor);
        }
        if (meaning == null || cursor.at() == index) {
            return index + 1;
        }
        int first = withoutPrepositions(tokens, index, cursor.at());
        int start = tokens.get(first).start();
        int end = tokens.get(cursor.at() - 1).end();
        found.add(new Found(start, end, meaning, Clauses.tense(tokens, index, cursor.at())));
        return cursor.at();
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
