package dev.articles.extract.dates;

import dev.articles.extract.dates.GoldDates.Expected;
import dev.articles.model.DateMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Counts expressions found (any overlap) and values right, over texts; each expected expression meets the mention that
 * covers it best, each mention one expression.
 */
final class DateScore {
    private int expected;
    private int found;
    private int met;
    private int valued;
    private int rightValues;
    private int foundWithValue;
    private final List<String> errors = new ArrayList<>();

    private record Pair(Expected gold, DateMention mention, double likeness) {}

    void add(GoldDates text, List<DateMention> mentions) {
        List<Expected> golds = expand(text.expected(), mentions);
        List<Pair> pairs = new ArrayList<>();
        for (Expected gold : golds) {
            for (DateMention mention : mentions) {
                if (overlap(gold, mention) > 0) {
                    pairs.add(new Pair(gold, mention, likeness(gold, mention)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        List<Expected> metGolds = new ArrayList<>();
        List<DateMention> used = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!contains(metGolds, pair.gold()) && !contains(used, pair.mention())) {
                metGolds.add(pair.gold());
                used.add(pair.mention());
                meet(text, pair);
            }
        }
        golds.stream()
                .filter(gold -> !gold.optional() && !contains(metGolds, gold))
                .forEach(gold -> miss(text, gold));
        mentions.stream()
                .filter(mention -> !contains(used, mention))
                .forEach(mention -> spurious(text, golds, mention));
    }

    private static boolean contains(List<?> list, Object object) {
        return list.stream().anyMatch(item -> item == object);
    }

    /** An expression with parts counts as its parts where no mention covers it nearly whole. */
    private static List<Expected> expand(List<Expected> golds, List<DateMention> mentions) {
        List<Expected> expanded = new ArrayList<>();
        for (Expected gold : golds) {
            boolean touched = mentions.stream().anyMatch(mention -> overlap(gold, mention) > 0);
            boolean whole =
                    mentions.stream().anyMatch(mention -> overlap(gold, mention) > 0.8 * (gold.end() - gold.start()));
            if (gold.parts().isEmpty() || !touched || whole) {
                expanded.add(gold);
            } else {
                expanded.addAll(gold.parts());
            }
        }
        return expanded;
    }

    private void meet(GoldDates text, Pair pair) {
        if (pair.gold().optional()) {
            return;
        }
        expected++;
        found++;
        met++;
        boolean hasValue = !pair.gold().values().isEmpty();
        valued += hasValue ? 1 : 0;
        foundWithValue += hasValue ? 1 : 0;
        String value = canonical(pair.mention().value());
        if (hasValue
                && pair.gold().values().stream()
                        .anyMatch(gold -> canonical(gold).equals(value))) {
            rightValues++;
        } else if (hasValue) {
            errors.add(text.id() + " value " + pair.gold().span() + " "
                    + pair.gold().values() + " but " + pair.mention().text() + " "
                    + pair.mention().value());
        }
    }

    private void miss(GoldDates text, Expected gold) {
        expected++;
        valued += gold.values().isEmpty() ? 0 : 1;
        errors.add(text.id() + " missed " + gold.span());
    }

    private void spurious(GoldDates text, List<Expected> golds, DateMention mention) {
        boolean excused = golds.stream().anyMatch(gold -> gold.optional() && overlap(gold, mention) > 0);
        if (!excused) {
            found++;
            foundWithValue++;
            errors.add(text.id() + " spurious " + mention.text() + " " + mention.value());
        }
    }

    private static int overlap(Expected gold, DateMention mention) {
        return Math.max(0, Math.min(gold.end(), mention.end()) - Math.max(gold.start(), mention.start()));
    }

    private static double likeness(Expected gold, DateMention mention) {
        int union = Math.max(gold.end(), mention.end()) - Math.min(gold.start(), mention.start());
        return (double) overlap(gold, mention) / union;
    }

    /** One spelling of a value: no zone, no seconds that are zero, hours with minutes. */
    static String canonical(String value) {
        int slash = value.indexOf('/');
        if (slash >= 0) {
            return canonical(value.substring(0, slash)) + "/" + canonical(value.substring(slash + 1));
        }
        String upper = value.toUpperCase(Locale.ROOT);
        String local = upper.replaceFirst("(T\\d\\d(?::\\d\\d){0,2})(?:Z|[+-]\\d\\d:?\\d\\d)$", "$1");
        String exact = local.replaceFirst("(T\\d\\d:\\d\\d):00$", "$1");
        return exact.matches(".*T\\d\\d") ? exact + ":00" : exact;
    }

    private static double f1(int right, int of, int against) {
        return of + against == 0 ? 1 : 2.0 * right / (of + against);
    }

    /** F1 of expressions found, whatever their value. */
    double relaxed() {
        return f1(met, found, expected);
    }

    /** F1 of expressions found with the right value. */
    double value() {
        return f1(rightValues, foundWithValue, valued);
    }

    List<String> errors() {
        return errors;
    }
}
