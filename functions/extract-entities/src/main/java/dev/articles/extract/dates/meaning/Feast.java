package dev.articles.extract.dates.meaning;

import dev.articles.extract.dates.calendar.Feasts;
import dev.articles.extract.dates.calendar.Unit;
import dev.articles.model.DateMention.DateType;
import dev.articles.model.DateMention.Granularity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A holiday.
 *
 * @param id its identifier in the table of holidays
 * @param year the year, null where it is not given
 * @param shift -1 last, 1 next; null where it is not given
 */
public record Feast(String id, Meaning year, Integer shift) implements Meaning {
    @Override
    public Timex in(Frame frame) {
        if (year != null) {
            Timex whole = year.in(frame);
            if (whole != null && whole.dated()) {
                LocalDate day = Feasts.day(id, whole.first().getYear());
                return day == null ? null : from(day).with(whole.resolved());
            }
        }
        if (!frame.known()) {
            String fixed = Feasts.fixed(id);
            return Timex.open(DateType.DATE, fixed == null ? "XXXX-XX-XX" : "XXXX-" + fixed, Granularity.DAY);
        }
        return from(chosen(frame)).with(true);
    }

    private Timex from(LocalDate first) {
        LocalDate last = first.plusDays(Feasts.length(id) - 1L);
        String days = Unit.DAY.value(first) + "/" + Unit.DAY.value(last);
        return last.equals(first)
                ? Timex.unit(Unit.DAY, first)
                : Timex.of(DateType.DATE, days, first, last, Granularity.RANGE);
    }

    private LocalDate chosen(Frame frame) {
        LocalDate today = frame.day();
        LocalDate before = null;
        LocalDate after = null;
        for (int y = today.getYear() - 2; y <= today.getYear() + 2; y++) {
            LocalDate day = Feasts.day(id, y);
            if (day == null) {
                continue;
            }
            boolean past = shift == null ? !day.isAfter(today) : day.isBefore(today);
            before = past ? day : before;
            after = !past && after == null && (shift == null || day.isAfter(today)) ? day : after;
        }
        if (shift != null && shift != 0) {
            return shift < 0 ? before : after;
        }
        if (shift != null && frame.tense() == Frame.Tense.NONE) {
            return after;
        }
        if (frame.tense() == Frame.Tense.NONE && Feasts.day(id, today.getYear()) != null) {
            return Feasts.day(id, today.getYear());
        }
        boolean nearerPast = ChronoUnit.DAYS.between(before, today) <= ChronoUnit.DAYS.between(today, after);
        return frame.future() || !nearerPast ? after : before;
    }

    @Override
    public boolean isDay() {
        return Feasts.length(id) == 1;
    }
}
