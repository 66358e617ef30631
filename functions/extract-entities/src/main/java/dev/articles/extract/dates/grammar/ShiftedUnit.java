package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.calendar.Hijri;
import dev.articles.extract.dates.calendar.Unit;
import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.Length;
import dev.articles.extract.dates.meaning.Meaning;
import dev.articles.extract.dates.meaning.UnitAt;
import dev.articles.extract.dates.meaning.Vague;
import dev.articles.extract.dates.tokens.Token;

/** Units counted from the current one: "العام الماضي", "this week", "الأيام المقبلة", "the last three years". */
final class ShiftedUnit implements Pattern {
    /** Such a unit of one kind only, or null. */
    static Meaning of(Cursor cursor, Unit unit) {
        int start = cursor.at();
        Meaning meaning = new ShiftedUnit().read(cursor);
        if (meaning instanceof UnitAt && ((UnitAt) meaning).unit() == unit) {
            return meaning;
        }
        cursor.to(start);
        return null;
    }

    @Override
    public Meaning read(Cursor cursor) {
        int start = cursor.at();
        cursor.has(WordClass.THE);
        Meaning meaning = shiftFirst(cursor);
        if (meaning == null) {
            cursor.to(start);
            meaning = unitFirst(cursor);
        }
        if (meaning == null) {
            cursor.to(start);
            meaning = weekend(cursor);
        }
        if (meaning == null) {
            cursor.to(start);
        }
        return meaning;
    }

    /** "the weekend": the nearest one. */
    private static Meaning weekend(Cursor cursor) {
        boolean the = cursor.has(WordClass.THE) || cursor.peek().definite();
        Entry unit = cursor.take(WordClass.UNIT);
        boolean weekend = unit != null && unit.tag().equals("weekend") && unit.number() == 1;
        return weekend && (the || !cursor.token(cursor.at() - 1).latin()) ? new UnitAt(Unit.WEEKEND, 0) : null;
    }

    /** "last week", "هذا العام", "next few days", "past two years", "آخر ثلاث سنوات". */
    private static Meaning shiftFirst(Cursor cursor) {
        int start = cursor.at();
        int leading = cursor.peek().latin() || cursor.peek().digits() > 0 ? Numbers.cardinal(cursor) : Numbers.NONE;
        Entry shift = cursor.take(WordClass.SHIFT);
        Entry last = shift == null ? cursor.take(WordClass.ORDINAL) : null;
        int steps = shift != null ? shift.number() : -1;
        if (shift == null && (last == null || last.number() != -1)) {
            return null;
        }
        if (shift != null) {
            cursor.has(WordClass.SHIFT);
        }
        boolean few = cursor.has(WordClass.FEW);
        int amount = few ? Numbers.NONE : leading != Numbers.NONE ? leading : Numbers.cardinal(cursor);
        Entry kind = cursor.take(WordClass.YEAR_KIND);
        cursor.has(WordClass.WORKING);
        Entry unit = cursor.take(WordClass.UNIT);
        if (unit == null) {
            return null;
        }
        Unit counted = Unit.of(unit.tag());
        Token before = cursor.token(start - 1);
        if (amount != Numbers.NONE && last(cursor.token(start)) && before.latin() && before.is(WordClass.FUTURE)) {
            return null;
        }
        if (leading > 1 && unit.number() == 1 && cursor.token(cursor.at() - 1).latin()) {
            return null;
        }
        if (amount != Numbers.NONE || unit.number() == 2) {
            return length(counted, amount == Numbers.NONE ? 2 : amount, steps);
        }
        if (leading != Numbers.NONE && unit.number() == 1) {
            return null;
        }
        if (few || unit.number() == 0) {
            return vague(steps);
        }
        return shift != null ? at(counted, steps, kind == null ? cursor.take(WordClass.YEAR_KIND) : kind) : null;
    }

    /** "Last", which after "will" is a verb: "the strike will last three days". */
    private static boolean last(Token token) {
        Entry shift = token.as(WordClass.SHIFT);
        return shift != null && shift.number() < 0;
    }

    /** "العام الماضي", "الأيام الثلاثة المقبلة", "الأسابيع والأشهر المقبلة", "week after next". */
    private static Meaning unitFirst(Cursor cursor) {
        Token token = cursor.peek();
        Entry unit = cursor.take(WordClass.UNIT);
        if (unit == null) {
            return null;
        }
        if (unit.number() == 0) {
            cursor.takeJoined(WordClass.UNIT);
        }
        Entry kind = cursor.take(WordClass.YEAR_KIND);
        boolean few = token.definite() && cursor.peek().definite() && cursor.has(WordClass.WHOLE);
        int amount = few ? Numbers.NONE : Numbers.cardinal(cursor);
        Integer shift = Shifts.after(cursor);
        if (shift == null) {
            return null;
        }
        Unit counted = Unit.of(unit.tag());
        if (amount != Numbers.NONE || unit.number() == 2) {
            return length(counted, amount == Numbers.NONE ? 2 : amount, shift);
        }
        if (unit.number() == 0) {
            return vague(shift);
        }
        boolean definite = token.definite() || token.latin();
        return definite ? at(counted, shift, kind == null ? cursor.take(WordClass.YEAR_KIND) : kind) : null;
    }

    private static Meaning at(Unit unit, int steps, Entry kind) {
        if (kind != null && kind.tag().equals("hijri")) {
            return new UnitAt(unit, steps, Hijri.INSTANCE);
        }
        return new UnitAt(unit, steps);
    }

    private static Meaning length(Unit unit, int amount, int steps) {
        return new Length(unit.duration(Integer.toString(amount)), unit, amount, Integer.signum(steps));
    }

    private static Meaning vague(int steps) {
        return new Vague(steps < 0 ? "PAST_REF" : steps == 0 ? "PRESENT_REF" : "FUTURE_REF");
    }
}
