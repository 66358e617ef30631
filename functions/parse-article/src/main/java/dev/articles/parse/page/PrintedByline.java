package dev.articles.parse.page;

import dev.articles.parse.field.Byline;
import dev.articles.parse.field.Markers;
import dev.articles.text.NameKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the writer's name among the lines that are printed around a headline. */
final class PrintedByline {

    private static final Pattern PARTS = Pattern.compile("\\s[-–—|•·]\\s|\n");
    private static final int FEWEST_NAMES = 2;
    private static final int MOST_NAMES = 4;

    private PrintedByline() {}

    /** The first name behind a label; failing that, the one that stands beside the publisher's name. */
    static Optional<String> in(List<String> lines, String source) {
        return lines.stream()
                .flatMap(PARTS::splitAsStream)
                .map(Byline::labelled)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> lines.stream()
                        .map(line -> besideSource(line, source))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<String> besideSource(String line, String source) {
        List<String> parts = Arrays.asList(PARTS.split(line));
        boolean beside = source != null
                && parts.size() > 1
                && NameKey.of(parts.get(0)).equals(NameKey.of(source))
                && isName(parts.get(1).strip());
        return beside ? Byline.clean(parts.get(1)) : Optional.empty();
    }

    private static boolean isName(String text) {
        int words = text.split(" ").length;
        return words >= FEWEST_NAMES
                && words <= MOST_NAMES
                && text.chars().noneMatch(Character::isDigit)
                && Markers.all().at(text).isEmpty();
    }
}
