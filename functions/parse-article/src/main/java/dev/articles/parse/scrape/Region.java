package dev.articles.parse.scrape;

import java.util.List;
import java.util.Optional;

/**
 * The lines from the first to the last paragraph of the article.
 *
 * <p>Sentences speak for an article, everything else against it, and the run of lines with the greatest sum is the
 * article (Bentley's maximum subarray, one pass). Where a source line and its like close an article, what follows, a second
 * article perhaps longer than the first, is not this one.
 *
 * @param from index of its first line
 * @param to index after its last line
 */
record Region(int from, int to) {

    private static final int MOST_FOR_A_LINE = 60;
    private static final int AN_ARTICLE = 30;
    private static final int CLOSING_LINES = 3;

    static Optional<Region> of(List<Line> lines) {
        Region best = null;
        int bestSum = 0;
        int sum = 0;
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (bestSum >= AN_ARTICLE && best.from() == from && closes(lines, i)) {
                return Optional.of(best);
            }
            sum += weight(lines.get(i));
            if (sum <= 0) {
                sum = 0;
                from = i + 1;
            } else if (sum > bestSum) {
                bestSum = sum;
                best = new Region(from, i + 1);
            }
        }
        return Optional.ofNullable(best).map(region -> region.withoutAftermath(lines));
    }

    /** Cuts what hangs on behind a gap and is too little, for such a gap, to be more of the same article. */
    private Region withoutAftermath(List<Line> lines) {
        int rest = words(lines.subList(from, to));
        int before = 0;
        int end = from;
        double needed = 0;
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            if (!line.is(LineKind.PROSE)) {
                needed = Math.max(needed, neededBehind(line));
                continue;
            }
            if (before > AN_ARTICLE && rest < needed * before) {
                return new Region(from, end);
            }
            before += line.words();
            rest -= line.words();
            end = i + 1;
            needed = 0;
        }
        return this;
    }

    /** This region without the headline, if it stands inside, and what is above it. */
    Region after(int headline) {
        return headline < from ? this : new Region(headline + 1, to);
    }

    private static int words(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.is(LineKind.PROSE))
                .mapToInt(Line::words)
                .sum();
    }

    /** How much of an article, as a share of what came before, must follow a line for it to stand inside the article. */
    private static double neededBehind(Line line) {
        return switch (line.kind()) {
            case PROSE -> 0;
            case PHRASE, CAPTION, SOURCE, READ_ALSO -> 0.03;
            case FURNITURE, KEYWORDS -> 0.12;
            case DATE, BYLINE, RELATED_HEADER -> 0.4;
            case COMMENTS -> 5;
        };
    }

    /** A source or keywords with another closing line right below; one alone may stand under a picture. */
    private static boolean closes(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (!line.is(LineKind.SOURCE, LineKind.KEYWORDS) || line.value().isEmpty()) {
            return false;
        }
        int end = Math.min(lines.size(), at + 1 + CLOSING_LINES);
        return end == lines.size() || lines.subList(at + 1, end).stream().anyMatch(Region::isClosing);
    }

    private static boolean isClosing(Line line) {
        return line.is(
                LineKind.SOURCE, LineKind.KEYWORDS, LineKind.READ_ALSO, LineKind.RELATED_HEADER, LineKind.COMMENTS);
    }

    /** In words: how much a line speaks for an article. */
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
