package dev.articles.parse.page;

import dev.articles.model.Published;
import dev.articles.parse.field.Markers;
import dev.articles.parse.field.Markers.Kind;
import dev.articles.parse.field.StatedDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Finds the publication date among the lines that are printed around a headline. */
final class PrintedDate {

    private PrintedDate() {}

    /** The first date that is not marked as that of an update. */
    static Optional<Published> in(List<String> lines, LocalDateTime fetchedAt) {
        return lines.stream()
                .filter(line -> Markers.all().at(line, Kind.MODIFIED_LABEL).isEmpty())
                .map(line -> StatedDate.read(line, fetchedAt))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
