package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.calendar.Unit;
import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.Length;
import dev.articles.extract.dates.meaning.Meaning;
import dev.articles.extract.dates.tokens.Token;

/** How long: "خمس سنوات", "عامين", "لعام كامل", "a week", "two years and three months". */
final class LengthPattern implements Pattern {
    @Override
    public Meaning read(Cursor cursor) {
        int start = cursor.at();
        Token first = cursor.peek();
        boolean announced = announced(cursor);
        Length length = Lengths.read(cursor, announced);
        if (length == null) {
            cursor.to(start);
            return null;
        }
        boolean second = length.unit() == Unit.SECOND && first.latin() && length.amount() == 1;
        return second ? null : more(length, cursor);
    }

    private static boolean announced(Cursor cursor) {
        Token before = cursor.before();
        Token token = cursor.peek();
        boolean side = before.is(WordClass.BEFORE_AFTER) && !token.latin();
        return (before.is(WordClass.FOR) || side || token.preposition() == 'ل') && !token.definite();
    }

    /** "and three months": the parts of one length. */
    private static Length more(Length length, Cursor cursor) {
        int start = cursor.at();
        boolean and = cursor.has(WordClass.AND);
        Token next = cursor.peek();
        if (!and && (!next.joined())) {
            return length;
        }
        cursor.allowNext();
        int amount = Numbers.cardinal(cursor);
        Entry unit = cursor.take(WordClass.UNIT);
        boolean dual = amount == Numbers.NONE && unit != null && unit.number() == 2;
        if (unit == null
                || amount == Numbers.NONE && !dual
                || Unit.of(unit.tag()).compareTo(length.unit()) >= 0
                || length.value().contains(".")
                || length.value().contains("X")) {
            cursor.to(start);
            return length;
        }
        String part = Unit.of(unit.tag()).duration(Integer.toString(dual ? 2 : amount));
        String rest = length.value().contains("T") ? part.replace("PT", "") : part.substring(1);
        return more(new Length(length.value() + rest, Unit.of(unit.tag()), 0, 0), cursor);
    }
}
