package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.calendar.Hijri;
import dev.articles.extract.dates.calendar.Unit;
import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.Away;
import dev.articles.extract.dates.meaning.Length;
import dev.articles.extract.dates.meaning.Meaning;
import dev.articles.extract.dates.meaning.Span;
import dev.articles.extract.dates.meaning.UnitAt;
import dev.articles.extract.dates.meaning.Vague;
import dev.articles.extract.dates.meaning.WeekdayIn;
import dev.articles.extract.dates.meaning.Within;
import dev.articles.extract.dates.tokens.Token;
import java.util.ArrayList;
import java.util.List;

/** Time counted from now or from a day: "قبل ثلاثة أيام", "بعد أسبوعين", "two years ago", "three days after Easter". */
final class AwayPattern implements Pattern {
    private static final int MONTHS = 12;

    private final Points points;

    AwayPattern(Points points) {
        this.points = points;
    }

    @Override
    public Meaning read(Cursor cursor) {
        int start = cursor.at();
        Meaning meaning = prefixed(cursor);
        if (meaning == null) {
            cursor.to(start);
            meaning = suffixed(cursor);
        }
        if (meaning == null) {
            cursor.to(start);
        }
        return meaning;
    }

    /** "قبل أسبوعين", "بعد 5 دقائق", "in two days"; followed by "from" and a day, from that day. */
    private Meaning prefixed(Cursor cursor) {
        Token token = cursor.peek();
        Entry side = token.latin() ? null : cursor.take(WordClass.BEFORE_AFTER);
        boolean in = side == null && cursor.take(WordClass.IN_LENGTH) != null;
        if (side == null && !in) {
            return null;
        }
        int direction = in ? 1 : side.number();
        boolean compared = cursor.has(WordClass.COMPARE);
        Length length = Lengths.read(cursor, !compared);
        if (length == null) {
            return null;
        }
        Token next = cursor.peek();
        boolean named =
                length.amount() == 1 && (next.digits() > 0 || next.is(WordClass.WEEKDAY) && length.unit() == Unit.DAY);
        boolean anchored =
                next.is(WordClass.BEFORE_AFTER) && cursor.token(cursor.at() + 1).is(WordClass.DAY_REF);
        if (named || in && (length.amount() == 0 || anchored || cursor.look(WordClass.AGO) != null)) {
            return null;
        }
        if (in) {
            return new Within(length);
        }
        if (length.amount() == 0 && (side.tag().equals("since") || next.is(WordClass.OF))) {
            return length;
        }
        if (length.amount() == 0) {
            return length.value().contains("X") ? new Vague(direction < 0 ? "PAST_REF" : "FUTURE_REF") : null;
        }
        Entry kind = cursor.take(WordClass.YEAR_KIND);
        if (kind != null && kind.tag().equals("hijri") && length.unit() == Unit.YEAR) {
            return new UnitAt(Unit.YEAR, length.amount() * direction, Hijri.INSTANCE);
        }
        Meaning away = new Away(length.amount(), length.unit(), direction, null);
        int end = cursor.at();
        if (cursor.has(WordClass.OF)) {
            Meaning anchor = points.day(cursor);
            if (anchor == null) {
                cursor.to(end);
                return null;
            }
            boolean now = anchor.equals(new Vague("PRESENT_REF"));
            return new Away(length.amount(), length.unit(), direction, now ? null : anchor);
        }
        return onWeekday(away, cursor);
    }

    /** "بعد شهرين يوم الخميس". */
    private static Meaning onWeekday(Meaning away, Cursor cursor) {
        int start = cursor.at();
        boolean day = Weekdays.day(cursor);
        Entry weekday = cursor.take(WordClass.WEEKDAY);
        if (weekday == null || !day && weekday.weak()) {
            cursor.to(start);
            return away;
        }
        return new WeekdayIn(weekday.number(), away);
    }

    /** "three days ago", "a week later", "two days before yesterday". */
    private Meaning suffixed(Cursor cursor) {
        Token first = cursor.peek();
        Length length = Lengths.read(cursor, true);
        Entry bare = first.as(WordClass.UNIT);
        if (length == null || bare != null && bare.number() == 1) {
            return null;
        }
        int end = cursor.at();
        Meaning lasting = starting(length, cursor);
        if (lasting != null) {
            return lasting;
        }
        cursor.to(end);
        Entry side = length.unit().isClock() ? null : cursor.take(WordClass.BEFORE_AFTER);
        if (side != null) {
            Meaning anchor = points.day(cursor);
            if (anchor != null) {
                return length.amount() == 0 ? null : new Away(length.amount(), length.unit(), side.number(), anchor);
            }
        }
        cursor.to(end);
        Entry ago = cursor.take(WordClass.AGO);
        if (ago == null) {
            return parts(length, cursor);
        }
        if (ago.tag().equals("bare")) {
            return null;
        }
        if (length.amount() == 0) {
            return new Vague(ago.number() < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        return new Away(length.amount(), length.unit(), ago.number(), null);
    }

    /** "two years and three months ago", "2 years 1 month 21 days later"; as exact as the smallest unit. */
    private static Meaning parts(Length first, Cursor cursor) {
        List<Length> parts = new ArrayList<>(List.of(first));
        Length last = first;
        while (last != null && last.amount() > 0 && !last.unit().isClock()) {
            boolean number = cursor.has(WordClass.AND) || cursor.peek().digits() > 0;
            Length next = number ? Lengths.read(cursor, false) : null;
            boolean smaller = next != null && next.amount() > 0 && next.unit().compareTo(last.unit()) < 0;
            last = smaller ? next : null;
            if (smaller) {
                parts.add(next);
            }
        }
        Entry ago = parts.size() == 1 ? null : cursor.take(WordClass.AGO);
        Length smallest = parts.get(parts.size() - 1);
        if (ago == null || ago.tag().equals("bare") || smallest.unit().isClock()) {
            return null;
        }
        if (smallest.unit() == Unit.MONTH && first.unit() == Unit.YEAR) {
            return new Away(MONTHS * first.amount() + smallest.amount(), Unit.MONTH, ago.number(), null);
        }
        Meaning away = new UnitAt(Unit.DAY, 0);
        for (Length part : parts) {
            away = new Away(part.amount(), part.unit(), ago.number(), away);
        }
        return away;
    }

    /** "three days starting next Monday": the days themselves, the last one included. */
    private Meaning starting(Length length, Cursor cursor) {
        boolean starts = !cursor.peek().is(WordClass.BEFORE_AFTER) && cursor.has(WordClass.FROM);
        if (!starts || length.amount() == 0 || length.unit().isClock()) {
            return null;
        }
        if (!cursor.has(WordClass.FROM)) {
            cursor.has(WordClass.IN);
        }
        Meaning first = points.day(cursor);
        if (first == null || !first.isDay()) {
            return null;
        }
        Meaning after = new Away(length.amount(), length.unit(), 1, first);
        return new Span(first, new Away(1, Unit.DAY, -1, after));
    }
}
