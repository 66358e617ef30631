package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.calendar.Digits;
import dev.articles.extract.dates.calendar.Unit;
import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.Every;
import dev.articles.extract.dates.meaning.Meaning;
import dev.articles.extract.dates.tokens.Token;
import dev.articles.model.DateMention.Granularity;

/** What is repeated: "كل جمعة", "يوميا", "every three weeks", "كل شهر". */
final class SetPattern implements Pattern {
    @Override
    public Meaning read(Cursor cursor) {
        int start = cursor.at();
        Entry frequency = cursor.take(WordClass.FREQUENCY);
        if (frequency != null) {
            Token word = cursor.token(start);
            Token before = cursor.token(start - 1);
            boolean name = word.capital() && before.kind() != Token.Kind.NOTHING && before.kind() != Token.Kind.MARK;
            if (name) {
                cursor.to(start);
                return null;
            }
            return new Every(frequency.tag(), Granularity.NONE);
        }
        Entry each = cursor.take(WordClass.EVERY);
        if (each == null) {
            return null;
        }
        Meaning meaning = every(cursor, Math.max(1, each.number()));
        if (meaning == null) {
            cursor.to(start);
        }
        return meaning;
    }

    private static Meaning every(Cursor cursor, int period) {
        int start = cursor.at();
        Weekdays.day(cursor);
        Entry weekday = cursor.take(WordClass.WEEKDAY);
        if (weekday != null) {
            return new Every("XXXX-WXX-" + weekday.number(), Granularity.DAY);
        }
        cursor.to(start);
        int amount = Numbers.cardinal(cursor);
        amount = amount == Numbers.NONE ? Numbers.ordinal(cursor) : amount;
        Entry unit = cursor.take(WordClass.UNIT);
        if (unit != null) {
            int times = amount != Numbers.NONE ? amount : period * Math.max(1, unit.number());
            Unit counted = Unit.of(unit.tag());
            return new Every(counted.duration(Integer.toString(times)), counted.granularity());
        }
        cursor.to(start);
        Entry month = cursor.take(WordClass.MONTH);
        if (month != null && month.tag().equals("gregorian")) {
            return new Every("XXXX-" + Digits.two(month.number()), Granularity.MONTH);
        }
        Entry part = cursor.take(WordClass.DAYPART);
        return part == null ? null : new Every("XXXX-XX-XXT" + part.tag(), Granularity.DAYPART);
    }
}
