package dev.articles.extract.entities.tagger;

import dev.articles.model.EntityType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names found, right and wrong, by type: a name is right if it has the tokens and the type of a true one. */
final class Score {

    private static final int ALL = EntityType.values().length;

    private final int[] right = new int[ALL + 1];
    private final int[] found = new int[ALL + 1];
    private final int[] wanted = new int[ALL + 1];

    void count(List<TokenSpan> names, List<TokenSpan> truth) {
        Set<TokenSpan> common = new HashSet<>(names);
        common.retainAll(new HashSet<>(truth));
        add(right, common);
        add(found, names);
        add(wanted, truth);
    }

    private static void add(int[] counts, Iterable<TokenSpan> names) {
        for (TokenSpan name : names) {
            counts[name.type().ordinal()]++;
            counts[ALL]++;
        }
    }

    double f1() {
        return f1(ALL);
    }

    private double f1(int type) {
        return found[type] + wanted[type] == 0 ? 100 : 200.0 * right[type] / (found[type] + wanted[type]);
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        for (int type = 0; type <= ALL; type++) {
            String name = type == ALL ? "ALL" : EntityType.values()[type].name();
            line.append(String.format(
                    Locale.ROOT,
                    "  %s P %.1f R %.1f F1 %.1f",
                    name,
                    100.0 * right[type] / Math.max(1, found[type]),
                    100.0 * right[type] / Math.max(1, wanted[type]),
                    f1(type)));
        }
        return line.toString();
    }
}
