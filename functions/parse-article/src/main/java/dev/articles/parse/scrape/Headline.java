package dev.articles.parse.scrape;

import dev.articles.parse.field.Notices;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Finds the headline: of the lines above the body and around its beginning, the one that most clues speak for. */
final class Headline {

    private static final int REACH = 60;
    private static final int PARAGRAPHS = 2;
    private static final int LONGEST = 32;
    private static final int SHORTEST = 3;
    private static final int LONGEST_IN_BODY = 18;
    private static final int FULL_LENGTH = 7;
    private static final int NEAR = 6;

    /** A line that may be the headline, with what stands around it. */
    private record Candidate(Line line, Line before, List<Line> after, int distance, boolean inBody) {}

    private final List<Line> lines;
    private final Region region;
    private final Set<String> bodyWords = new HashSet<>();
    private final Map<String, Long> counts;

    /** What speaks for a headline, each worth a part of one; measured on pages, the order is that of their weight. */
    private final List<ToDoubleFunction<Candidate>> clues = List.of(
            this::sharesWordsWithBody, // a headline says what the article says
            Headline::length, // menu entries and names are shorter
            Headline::endsOpen, // a full stop belongs to a standfirst or a caption
            Headline::beginsSomething, // menus and section names are short, and stand right before
            Headline::hasDateOrWriterBelow,
            this::isRepeated, // in the path, under the picture, in the share line
            Headline::inBody,
            Headline::nearness);

    private Headline(List<Line> lines, Region region) {
        this.lines = lines;
        this.region = region;
        this.counts = lines.stream().collect(Collectors.groupingBy(Line::key, Collectors.counting()));
        for (Line line : lines.subList(region.from(), region.to())) {
            bodyWords.addAll(List.of(line.key().split(" ")));
        }
    }

    /** Index of the headline among the lines; -1 if no line can be one. */
    static int find(List<Line> lines, Region region) {
        return new Headline(lines, region).best();
    }

    private int best() {
        int best = -1;
        double bestScore = 1.0;
        int end = endOfSearch();
        for (int i = Math.max(0, region.from() - REACH); i < end; i++) {
            if (isPossible(i)) {
                double score = score(i);
                if (score > bestScore) {
                    bestScore = score;
                    best = i;
                }
            }
        }
        return best;
    }

    /** A caption or a standfirst may have been taken for the first paragraph, so the search goes on a little. */
    private int endOfSearch() {
        int paragraphs = 0;
        for (int i = region.from(); i < region.to(); i++) {
            paragraphs += lines.get(i).is(LineKind.PROSE) ? 1 : 0;
            if (paragraphs > PARAGRAPHS) {
                return i;
            }
        }
        return region.from();
    }

    private boolean isPossible(int at) {
        Line line = lines.get(at);
        boolean inBody = at >= region.from();
        return line.is(LineKind.PHRASE, LineKind.PROSE)
                && !line.bullet()
                && line.words() >= SHORTEST
                && line.words() <= (inBody ? LONGEST_IN_BODY : LONGEST)
                && !(inBody && endsInFullStop(line));
    }

    private double score(int at) {
        Candidate candidate = new Candidate(
                lines.get(at),
                at > 0 ? lines.get(at - 1) : null,
                lines.subList(at + 1, Math.min(lines.size(), at + 1 + NEAR)),
                Math.abs(region.from() - at),
                at > region.from());
        return clues.stream().mapToDouble(clue -> clue.applyAsDouble(candidate)).sum();
    }

    private double sharesWordsWithBody(Candidate candidate) {
        String[] words = candidate.line().key().split(" ");
        int known = 0;
        for (String word : words) {
            known += bodyWords.contains(word) ? 1 : 0;
        }
        return 0.6 * known / words.length;
    }

    private static double length(Candidate candidate) {
        return 0.8 * Math.min(candidate.line().words(), FULL_LENGTH) / FULL_LENGTH;
    }

    private static double endsOpen(Candidate candidate) {
        return endsInFullStop(candidate.line()) ? -0.5 : 0;
    }

    private static double beginsSomething(Candidate candidate) {
        Line before = candidate.before();
        boolean begins = before == null || before.words() <= SHORTEST || !before.is(LineKind.PHRASE, LineKind.PROSE);
        return begins ? 0.3 : 0;
    }

    private static double hasDateOrWriterBelow(Candidate candidate) {
        return candidate.after().stream().anyMatch(line -> line.is(LineKind.DATE, LineKind.BYLINE)) ? 0.4 : 0;
    }

    private double isRepeated(Candidate candidate) {
        return counts.get(candidate.line().key()) > 1 ? 0.1 : 0;
    }

    /** Headings within the body look like headlines too. */
    private static double inBody(Candidate candidate) {
        return candidate.inBody() ? -0.6 : 0;
    }

    private static double nearness(Candidate candidate) {
        return -0.01 * candidate.distance();
    }

    private static boolean endsInFullStop(Line line) {
        return line.text().endsWith(".") && !line.text().endsWith("..") || Notices.isCaption(line.text());
    }
}
