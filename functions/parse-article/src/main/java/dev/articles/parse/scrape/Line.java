package dev.articles.parse.scrape;

import dev.articles.parse.field.Markers;
import dev.articles.text.NameKey;

/**
 * One line of a scrape that is not blank.
 *
 * @param text the line in text normal form, without its bullet
 * @param key what lines are compared by, see {@link NameKey}
 * @param kind what the line is
 * @param words how many words it has
 * @param bullet whether it began with a bullet
 * @param afterGap whether a blank line stands before it
 * @param label the marker it begins with; null if none was recognised
 */
record Line(String text, String key, LineKind kind, int words, boolean bullet, boolean afterGap, Markers.Hit label) {

    Line as(LineKind other) {
        return new Line(text, key, other, words, bullet, afterGap, label);
    }

    boolean is(LineKind... kinds) {
        for (LineKind one : kinds) {
            if (kind == one) {
                return true;
            }
        }
        return false;
    }

    /** What stands behind the marker; the whole line where there is none. */
    String value() {
        return label == null ? text : label.rest();
    }
}
