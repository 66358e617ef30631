package dev.articles.parse.scrape;

import dev.articles.model.Published;
import dev.articles.parse.field.Byline;
import dev.articles.parse.field.Markers;
import dev.articles.parse.field.StatedDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What stands around the headline and the first paragraphs: date, writer, publisher. */
final class Head {

    private static final int ABOVE_HEADLINE = 4;
    private static final int ABOVE_BODY = 12;
    private static final int INTO_BODY = 6;
    private static final int BELOW_BODY = 4;
    private static final int LONGEST_HEADER = 25;

    private final List<Line> above;
    private final List<Line> header;
    private final List<Line> below;
    private final LocalDateTime fetchedAt;

    Head(List<Line> lines, Region region, int headline, LocalDateTime fetchedAt) {
        int start = headline >= 0 ? headline + 1 : Math.max(0, region.from() - ABOVE_BODY);
        int bodyStart = Math.max(start, region.from());
        this.above = lines.subList(Math.max(0, start - 1 - ABOVE_HEADLINE), Math.max(0, start - 1));
        this.header = lines.subList(start, Math.min(region.to(), bodyStart + INTO_BODY));
        this.below = lines.subList(region.to(), Math.min(lines.size(), region.to() + BELOW_BODY));
        this.fetchedAt = fetchedAt;
    }

    /** The date nearest to the headline; one that is only part of a line, or only of an update, where there is no better. */
    Published published() {
        return Stream.<Stream<Line>>of(
                        header.stream().filter(Head::isDate), // below the headline it belongs to the article
                        above.stream().filter(Head::isDate), // some papers print it above
                        header.stream().filter(Head::isHeader), // one line for writer, place and date
                        below.stream().filter(Head::isDate), // at the foot
                        header.stream().filter(line -> line.is(LineKind.DATE)))
                .map(this::firstDate)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Within a line about other things, "today" or "3 hours ago" need not be about the article. */
    private Published firstDate(Stream<Line> candidates) {
        return candidates
                .map(line -> StatedDate.read(line.text(), line.is(LineKind.DATE) ? fetchedAt : null))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static boolean isDate(Line line) {
        return line.is(LineKind.DATE) && (line.label() == null || line.label().kind() != Markers.Kind.MODIFIED_LABEL);
    }

    private static boolean isHeader(Line line) {
        return line.is(LineKind.PHRASE, LineKind.FURNITURE, LineKind.BYLINE) && line.words() <= LONGEST_HEADER;
    }

    /** The publisher that the header names; null if it names none. */
    String source() {
        return header.stream()
                .filter(line -> line.is(LineKind.SOURCE) && !line.value().isEmpty())
                .map(line -> Tail.name(line.value()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The section of the paper, behind a label. */
    String section() {
        return Stream.concat(header.stream(), above.stream())
                .filter(line -> line.label() != null
                        && line.label().kind() == Markers.Kind.SECTION_LABEL
                        && line.is(LineKind.FURNITURE))
                .map(line -> Tail.name(line.value()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The writer's name, behind a label. */
    String byline() {
        Predicate<Line> isByline = line -> line.is(LineKind.BYLINE);
        return Stream.concat(header.stream().filter(isByline), above.stream().filter(isByline))
                .map(line -> Byline.labelled(line.text()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }
}
