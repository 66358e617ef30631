package dev.articles.parse.page;

import dev.articles.parse.field.Markers;
import dev.articles.parse.field.Markers.Hit;
import dev.articles.parse.field.Markers.Kind;
import dev.articles.parse.field.TextForm;
import java.util.List;
import java.util.Optional;

/** Reads the publisher's name off the line at the foot that reserves its rights: "© 2024 The Paper". */
final class RightsHolder {

    private static final int LONGEST_NAME = 5;

    private RightsHolder() {}

    static Optional<String> in(List<String> lines) {
        return lines.stream().map(RightsHolder::name).flatMap(Optional::stream).findFirst();
    }

    /** What is left without the sign, the year and the phrase, up to the first full stop or bar. */
    private static Optional<String> name(String line) {
        String rest = withoutPhrase(withoutYears(TextForm.line(line)));
        int end = 0;
        while (end < rest.length() && ".|،,;؛\n".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String name = rest.substring(0, end).strip();
        boolean isName = name.length() > 1
                && name.split(" ").length <= LONGEST_NAME
                && Markers.all().at(name).isEmpty();
        return isName ? Optional.of(name) : Optional.empty();
    }

    private static String withoutYears(String line) {
        return line.chars()
                .filter(c -> !Character.isDigit(c) && c != '©' && c != '-' && c != '–')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replace("(c)", "")
                .strip();
    }

    /** Several may stand in a row: "Copyright. All rights reserved". */
    private static String withoutPhrase(String line) {
        String rest = line;
        Optional<Hit> hit = Markers.all().at(rest, Kind.FOOTER);
        while (hit.isPresent()) {
            rest = hit.get().rest();
            hit = Markers.all().at(rest, Kind.FOOTER);
        }
        return TextForm.line(rest);
    }
}
