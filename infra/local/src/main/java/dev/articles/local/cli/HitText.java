package dev.articles.local.cli;

import dev.articles.store.Hit;
import java.util.Comparator;
import java.util.Set;

/** How values of the table are shown to people. */
final class HitText {

    /** Entities in the order in which they matter to their article: in the headline, then often named, then early. */
    static final Comparator<Hit> MOST_IMPORTANT_FIRST = Comparator.comparing((Hit hit) -> !hit.is("inHeadline"))
            .thenComparing(hit -> -hit.number("count"))
            .thenComparing(HitText::firstOffset);

    private static final Set<String> LONG_TIMES = Set.of("DECADE", "CENTURY");
    private static final int DAY = 10;
    private static final String UNKNOWN = "-";

    private HitText() {}

    /** The publication date, ISO 8601; null where it is unknown. */
    static String published(Hit hit) {
        return UNKNOWN.equals(hit.publishedAt()) ? null : hit.publishedAt();
    }

    /** The day of publication; a dash where it is unknown. */
    static String day(Hit hit) {
        String published = hit.publishedAt();
        return published.length() > DAY ? published.substring(0, DAY) : published;
    }

    /** The time that a mention means: its value, and for decades and centuries, whose values few can read, their years. */
    static String time(Hit mention) {
        return LONG_TIMES.contains(mention.text("granularity"))
                ? year(mention.text("earliest")) + "–" + year(mention.text("latest"))
                : mention.text("value");
    }

    private static String year(String day) {
        return day.substring(0, day.indexOf('-'));
    }

    private static long firstOffset(Hit hit) {
        return hit.list("offsets").stream()
                .mapToLong(offset -> (Long) offset)
                .min()
                .orElse(Long.MAX_VALUE);
    }
}
