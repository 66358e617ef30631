package dev.articles.parse.page.body;

import dev.articles.parse.field.Appended;

/** Knows a last paragraph that is not the article's: who wrote it, what was corrected, where else it appeared. */
final class Appendix {

    private static final int LONGEST_ADDRESS = 300;

    private final Appended appended;

    Appendix(String byline) {
        appended = new Appended(byline);
    }

    /** A heading with nothing below it, a notice, an address, or a sentence on the writer or the article. */
    boolean is(Block last) {
        return last.isHeading()
                || isNote(last)
                || last.letters() < LONGEST_ADDRESS && last.text().indexOf('@') >= 0
                || appended.introducesWriter(last.text());
    }

    /** What speaks of the site or of the article as such; it stands before the first paragraph too. */
    static boolean isNote(Block block) {
        return Noise.isNotice(block) || Appended.isNote(block.text());
    }
}
