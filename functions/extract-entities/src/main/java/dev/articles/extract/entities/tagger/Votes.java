package dev.articles.extract.entities.tagger;

import dev.articles.model.EntityType;
import java.util.HashMap;
import java.util.Map;

/**
 * What the occurrences of a word elsewhere in the document were taken for in a first reading. A surname that stands alone
 * in the third paragraph is known from the first, where a title and a given name stood before it.
 */
final class Votes {

    private static final int TYPES = EntityType.values().length;

    /** A ballot: how probable each type was over all occurrences, how probable at the clearest, and their count. */
    private static final int BALLOT = 2 * TYPES + 1;

    private final Map<Integer, double[]> ballots = new HashMap<>();

    /** Counts a sentence's marginals. */
    void count(Document document, int from, double[] marginals) {
        for (int i = 0; i * Labels.COUNT < marginals.length; i++) {
            double[] ballot = ballots.computeIfAbsent(document.bare[from + i], word -> new double[BALLOT]);
            ballot[2 * TYPES]++;
            double[] own = byType(marginals, i);
            for (int t = 0; t < TYPES; t++) {
                ballot[t] += own[t];
                ballot[TYPES + t] = Math.max(ballot[TYPES + t], own[t]);
            }
        }
    }

    /** Writes into the document what was said of each token. */
    void cast(Document document) {
        for (int i = 0; i < document.size(); i++) {
            document.votes[i] = summary(ballots.get(document.bare[i]));
        }
    }

    private static double[] byType(double[] marginals, int place) {
        double[] byType = new double[TYPES];
        for (int y = 1; y < Labels.COUNT; y++) {
            byType[Labels.type(y).ordinal()] += marginals[place * Labels.COUNT + y];
        }
        return byType;
    }

    /** Few enough values to learn from: the leading type, its mean and its clearest case in steps, one occurrence or more. */
    private static int summary(double[] ballot) {
        int lead = 0;
        for (int t = 1; t < TYPES; t++) {
            lead = ballot[TYPES + t] > ballot[TYPES + lead] ? t : lead;
        }
        int most = step(ballot[TYPES + lead]);
        int mean = step(ballot[lead] / ballot[2 * TYPES]);
        int several = ballot[2 * TYPES] == 1 ? 0 : ballot[2 * TYPES] == 2 ? 1 : 2;
        return most == 0 ? several : ((lead + 1) * 8 + most) * 32 + mean * 4 + several;
    }

    private static int step(double probability) {
        return probability < 0.05 ? 0 : probability < 0.3 ? 1 : probability < 0.7 ? 2 : probability < 0.95 ? 3 : 4;
    }
}
