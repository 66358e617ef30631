package dev.articles.parse.page.body;

import dev.articles.parse.field.Markers;
import dev.articles.parse.field.Markers.Hit;
import java.util.Optional;

/**
 * One run of text between two block boundaries of a page: a paragraph, a heading, a list item, a table cell.
 *
 * @param text its text, white space collapsed; line breaks as {@code \n}
 * @param box the innermost box it stands in
 * @param letters how much text it is, in letters of an alphabet; an ideograph counts for three
 * @param linked how much of that is inside links
 * @param sentences how many sentences end in it
 * @param marker the set phrase it begins with, such as "Read also"
 */
record Block(String text, Box box, int letters, int linked, int sentences, Optional<Hit> marker) {

    static Block of(String text, Box box, int letters, int linked, int sentences) {
        return new Block(text, box, letters, linked, sentences, Markers.all().at(text));
    }

    /** Running text is this long at least. */
    private static final int LONG = 40;

    /** So long a text needs no full stop to be running text. */
    private static final int VERY_LONG = 120;

    private static final double MOSTLY = 0.5;
    private static final double PARTLY = 0.3;

    boolean isHeading() {
        return box.isHeading();
    }

    /** Whether it is the whole of a list's item or of a table's cell. */
    boolean isItem() {
        return box.isItem() && box.to - box.from == 1;
    }

    /** 1 to 6 for a heading, 0 for anything else. */
    int rank() {
        return box.isHeading() ? box.tag.charAt(1) - '0' : 0;
    }

    boolean isMostlyLinks() {
        return linked > MOSTLY * letters;
    }

    /** Whether it reads as running text: long enough, with sentences, and not made of links. */
    boolean isProse() {
        return linked <= PARTLY * letters && !isHeading() && (letters >= VERY_LONG || letters >= LONG && sentences > 0);
    }

    /** How much it speaks for an article: its length if it is prose. */
    int weight() {
        return isProse() ? letters - linked : 0;
    }
}
