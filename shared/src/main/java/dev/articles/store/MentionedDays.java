package dev.articles.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Which mentions of time answer a question for days, and where in the index they can lie. */
record MentionedDays(LocalDate first, LocalDate last) implements Predicate<Hit> {

    /** A stretch that began up to a month earlier is filed under that month; what is longer, under its year. */
    List<String> partitions() {
        List<String> partitions = new ArrayList<>(MonthKey.ascending(first.minusMonths(1), last));
        if (first.plusMonths(2).isBefore(last)) {
            MonthKey.years(first, last).forEach(partitions::add);
        }
        return partitions;
    }

    @Override
    public boolean test(Hit mention) {
        LocalDate earliest = LocalDate.parse(mention.text("earliest"));
        LocalDate latest = LocalDate.parse(mention.text("latest"));
        boolean within = !earliest.isBefore(first) && !latest.isAfter(last);
        boolean touches = !earliest.isAfter(last) && !latest.isBefore(first);
        return within || touches && isStretch(mention.text("granularity"));
    }

    private static boolean isStretch(String granularity) {
        return granularity.equals("RANGE") || granularity.equals("WEEK");
    }
}
