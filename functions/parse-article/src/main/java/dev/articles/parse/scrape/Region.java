package dev.articles.parse.scrape;

import java.util.List;
import java.util.Optional;

/**
 * The lines from the first to the last paragraph of the article.
 *
 * <p>Sentences speak for an article, everything else against it, and the run of lines with the greatest sum is the
 * article (Bentley's maximum subarray, one pass). A source or keyword line ends the article above it: what follows, a
 * second article perhaps longer than the first, is not this one.
 *
 * @param from index of its first line
 * @param to index after its last line
 */
record Region(int from, int to) {

    private static final int MOST_FOR_A_LINE = 60;
    private static final int AN_ARTICLE = 30;

    static Optional<Region> of(List<Line> lines) {
        Region best = null;
        int bestSum = 0;
        int sum = 0;
        int from = 0;
        int top = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (endsArticle(line) && top >= AN_ARTICLE && best != null && best.from() == from) {
                return Optional.of(best);
            }
            sum += weight(line);
            top = Math.max(top, sum);
            if (sum <= 0) {
                sum = 0;
                top = 0;
                from = i + 1;
            } else if (sum > bestSum) {
                bestSum = sum;
                best = new Region(from, i + 1);
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean endsArticle(Line line) {
        return line.is(LineKind.SOURCE, LineKind.KEYWORDS) && !line.value().isEmpty();
    }

    private static int weight(Line line) {
        return switch (line.kind()) {
            case PROSE -> Math.min(line.words(), MOST_FOR_A_LINE);
            case PHRASE -> -4;
            case DATE, BYLINE, CAPTION, READ_ALSO -> -5;
            case FURNITURE -> -10;
            case SOURCE, KEYWORDS -> -20;
            case RELATED_HEADER -> -40;
            case COMMENTS -> -100;
        };
    }
}
