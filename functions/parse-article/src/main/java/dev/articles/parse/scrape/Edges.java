package dev.articles.parse.scrape;

import dev.articles.parse.field.Appended;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes off both ends of a body what publishers add to it: a foreword, sentences on the writer or the article, first
 * lines of other articles that are cut off, and anywhere a paragraph that comes a second time.
 */
final class Edges {

    private static final int LONGEST_FOREWORD = 300;
    private static final int LONGEST_HEADING = 50;
    private static final int NO_COINCIDENCE = 80;

    /** One sentence that trails off may be the article's last. */
    private static final int SEVERAL = 2;

    private Edges() {}

    static List<String> trimmed(List<String> paragraphs, String byline) {
        Appended appended = new Appended(byline);
        List<String> kept = withoutTeasers(withoutRepeats(paragraphs));
        int from = 0;
        int to = kept.size();
        while (to > 1 && (isAppended(kept.get(to - 1), appended) || to < kept.size() && isHeading(kept.get(to - 1)))) {
            to--;
        }
        while (from < to - 1 && kept.get(from).length() < LONGEST_FOREWORD && Appended.isNote(kept.get(from))) {
            from++;
        }
        return kept.subList(from, to);
    }

    private static boolean isAppended(String paragraph, Appended appended) {
        return Appended.isNote(paragraph) || appended.introducesWriter(paragraph);
    }

    /** The writer's name and post, or another heading over what has been taken away. */
    private static boolean isHeading(String paragraph) {
        return paragraph.length() < LONGEST_HEADING && !Sentences.isEnded(paragraph);
    }

    private static List<String> withoutRepeats(List<String> paragraphs) {
        Set<String> seen = new HashSet<>();
        return paragraphs.stream()
                .filter(paragraph -> paragraph.length() < NO_COINCIDENCE || seen.add(paragraph))
                .toList();
    }

    private static List<String> withoutTeasers(List<String> paragraphs) {
        int first = paragraphs.size();
        while (first > 0 && isCutOff(paragraphs.get(first - 1))) {
            first--;
        }
        return paragraphs.size() - first < SEVERAL || first == 0 ? paragraphs : paragraphs.subList(0, first);
    }

    private static boolean isCutOff(String paragraph) {
        return Stream.of("...", "…", "[…]").anyMatch(paragraph::endsWith);
    }
}
