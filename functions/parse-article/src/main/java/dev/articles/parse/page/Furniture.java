package dev.articles.parse.page;

import dev.articles.parse.field.Markers;
import dev.articles.parse.field.StatedDate;
import dev.articles.parse.page.meta.PageMetadata;
import dev.articles.text.NameKey;
import java.time.LocalDateTime;

/** Tells the lines between headline and first paragraph from the article's text: dates, names, sections. */
final class Furniture {

    private static final int LONGEST = 100;

    private Furniture() {}

    static boolean is(String line, PageMetadata meta, LocalDateTime fetchedAt) {
        if (line.length() > LONGEST) {
            return false;
        }
        String key = NameKey.of(line);
        return key.isEmpty()
                || isNamed(key, meta.byline())
                || isNamed(key, meta.source())
                || isNamed(key, meta.section())
                || Markers.all().at(line).isPresent()
                || StatedDate.read(line, fetchedAt).isPresent();
    }

    private static boolean isNamed(String key, String name) {
        return name != null
                && key.contains(NameKey.of(name))
                && key.length() <= NameKey.of(name).length() + 20;
    }
}
