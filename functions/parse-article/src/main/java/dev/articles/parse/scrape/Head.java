package dev.articles.parse.scrape;

import dev.articles.model.Published;
import dev.articles.parse.field.Byline;
import dev.articles.parse.field.StatedDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What stands above the article: its headline, its date, its writer. */
final class Head {

    private static final int REACH = 40;
    private static final int LONGEST_HEADLINE = 30;
    private static final int SHORTEST_HEADLINE = 3;

    private final List<Line> above;
    private final Set<String> bodyWords = new HashSet<>();
    private final LocalDateTime fetchedAt;

    Head(List<Line> lines, Region region, LocalDateTime fetchedAt) {
        this.above = lines.subList(Math.max(0, region.from() - REACH), region.from());
        this.fetchedAt = fetchedAt;
        for (Line line : lines.subList(region.from(), region.to())) {
            bodyWords.addAll(List.of(line.key().split(" ")));
        }
    }

    /** The line above the article that shares most with it, the nearer one if two are alike; null if none could be one. */
    String title() {
        String best = null;
        double bestScore = 0;
        for (int i = 0; i < above.size(); i++) {
            double score = headlineScore(above.get(i), above.size() - i);
            if (score >= bestScore && score > 0) {
                bestScore = score;
                best = above.get(i).text();
            }
        }
        return best;
    }

    private double headlineScore(Line line, int distance) {
        boolean possible = line.is(LineKind.PHRASE, LineKind.PROSE)
                && !line.bullet()
                && line.words() >= SHORTEST_HEADLINE
                && line.words() <= LONGEST_HEADLINE;
        if (!possible) {
            return 0;
        }
        double lengthTrust = Math.min(line.words(), 8) / 8.0;
        return lengthTrust * (0.2 + share(line)) - 0.01 * distance;
    }

    /** How many of a line's words the article uses too. */
    private double share(Line line) {
        String[] words = line.key().split(" ");
        int known = 0;
        for (String word : words) {
            known += bodyWords.contains(word) ? 1 : 0;
        }
        return (double) known / words.length;
    }

    Published published() {
        for (int i = above.size() - 1; i >= 0; i--) {
            if (above.get(i).is(LineKind.DATE)) {
                return StatedDate.read(above.get(i).text(), fetchedAt).orElse(null);
            }
        }
        return null;
    }

    String byline() {
        for (int i = above.size() - 1; i >= 0; i--) {
            if (above.get(i).is(LineKind.BYLINE)) {
                return Byline.labelled(above.get(i).text()).orElse(null);
            }
        }
        return null;
    }
}
