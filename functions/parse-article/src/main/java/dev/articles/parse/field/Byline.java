package dev.articles.parse.field;

import java.time.LocalDateTime;
import java.util.Optional;

/** Who wrote an article, freed of what publishers print around the name. Thread-safe. */
public final class Byline {

    private static final int LONGEST = 120;

    private Byline() {}

    /**
     * The name in a byline.
     *
     * @param text a byline as printed, such as "By Jane Doe" or "كتب: أحمد علي - القاهرة", or a name alone
     * @return the name; empty if nothing is left of it, or if it is an address, a date or a whole paragraph
     */
    public static Optional<String> clean(String text) {
        String name = TextForm.line(text);
        name = Markers.all()
                .at(name, Markers.Kind.BYLINE_LABEL)
                .map(Markers.Hit::rest)
                .orElse(name);
        boolean unusable = name.isBlank()
                || name.length() > LONGEST
                || name.contains("://")
                || name.indexOf('@') == 0
                || StatedDate.isDateLine(name, (LocalDateTime) null);
        return unusable ? Optional.empty() : Optional.of(name);
    }

    /** The name in a line that begins with a byline's label; empty if it does not. */
    public static Optional<String> labelled(String line) {
        return Markers.all()
                .at(line, Markers.Kind.BYLINE_LABEL)
                .map(Markers.Hit::rest)
                .flatMap(Byline::clean);
    }
}
