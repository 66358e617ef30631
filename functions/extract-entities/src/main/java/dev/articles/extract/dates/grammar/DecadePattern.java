package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.calendar.Unit;
import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.Meaning;
import dev.articles.extract.dates.meaning.UnitNumber;
import dev.articles.extract.dates.tokens.Token;

/** A decade: "الثمانينيات", "تسعينيات القرن الماضي", "1990s", "the nineties". */
final class DecadePattern implements Pattern {
    @Override
    public Meaning read(Cursor cursor) {
        int start = cursor.at();
        Entry unit = cursor.take(WordClass.UNIT);
        if (unit != null && !unit.tag().equals("decade")) {
            cursor.to(start);
            return null;
        }
        Token token = cursor.peek();
        Meaning meaning = digits(token, cursor);
        Entry decade = meaning == null ? cursor.take(WordClass.DECADE) : null;
        if (decade != null) {
            meaning = named(decade.number(), cursor);
        }
        if (meaning == null) {
            cursor.to(start);
        }
        return meaning;
    }

    private static Meaning digits(Token token, Cursor cursor) {
        if (token.kind() != Token.Kind.NUMBER || token.sign() != 's' || token.number() % 10 != 0) {
            return null;
        }
        int year = token.digits() == 4 ? token.number() : token.digits() == 2 ? 1900 + token.number() : 0;
        if (year < 1000 || year > 2090) {
            return null;
        }
        cursor.to(cursor.at() + 1);
        return new UnitNumber(Unit.DECADE, year < 1920 && token.digits() == 2 ? year + 100 : year);
    }

    private static Meaning named(int years, Cursor cursor) {
        int end = cursor.at();
        cursor.link();
        Token next = cursor.peek();
        if (next.is(WordClass.AGE)) {
            return null;
        }
        Meaning century = new NthPattern().read(cursor);
        if (century instanceof UnitNumber && ((UnitNumber) century).unit() == Unit.CENTURY) {
            return new UnitNumber(Unit.DECADE, (((UnitNumber) century).number() - 1) * 100 + years);
        }
        cursor.to(end);
        cursor.link();
        boolean last = ShiftedUnit.of(cursor, Unit.CENTURY) != null;
        if (!last) {
            cursor.to(end);
        }
        return new UnitNumber(Unit.DECADE, 1900 + years);
    }
}
