package dev.articles.parse.page.body;

import dev.articles.parse.field.Markers.Kind;
import java.util.List;
import java.util.Set;

/**
 * Sentences between the headline and the box of the article: a summary that belongs to the article although it is laid
 * out with the headline, or first paragraphs that stand above a picture.
 */
final class Standfirst {

    private static final int SHORTEST = 25;

    /** Headings of sections are hardly ever so long. */
    private static final int SUBHEADING = 45;

    /** Names on a box that holds the summary as well as the headline, or the summary alone. */
    private static final Set<String> ABOVE_TEXT = Set.of("<header>", "excerpt");

    /** So far down from the headline something else has begun. */
    private static final int FARTHEST = 40;

    private static final int NEAR = 4;
    private static final int LONGEST_LINE = 150;

    private final Layout layout;
    private final Box article;
    private final Headline headline;

    Standfirst(Layout layout, Box article, Headline headline) {
        this.layout = layout;
        this.article = article;
        this.headline = headline;
    }

    /** The blocks between headline and article; empty if the headline lies inside or is not shown. */
    List<Block> between() {
        return layout.blocks().subList(belowHeadline(), article.from);
    }

    List<Block> blocks() {
        List<Block> between = between();
        return between.stream()
                .filter(block -> isNamedSummary(block)
                        || (isText(block) || block == between.get(0) && isSubheading(block)) && isTrusted(block))
                .filter(block ->
                        !headline.isFurniture(block) && !Noise.is(block, layout) && !EndMatter.isForeword(block))
                .toList();
    }

    /** Short blocks between the headline, or a little above it, and the first prose. */
    List<Block> linesAbove() {
        int first = article.from;
        while (first < article.to && !layout.blocks().get(first).isProse()) {
            first++;
        }
        int headlineAt = first;
        for (int i = first - 1; i >= Math.max(0, first - FARTHEST); i--) {
            if (headline.is(layout.blocks().get(i))) {
                headlineAt = i;
            }
        }
        int from = Math.max(0, headlineAt - (headlineAt == first ? NEAR : 2 * NEAR / 3));
        return layout.blocks().subList(from, Math.min(layout.blocks().size(), first + NEAR)).stream()
                .filter(block -> block.letters() <= LONGEST_LINE && (!block.isProse() || isLabelled(block)))
                .toList();
    }

    /** "Written by A. Name | published on ..." is as long as a sentence and has a full stop. */
    private static boolean isLabelled(Block block) {
        return block.marker()
                .filter(hit -> hit.kind() == Kind.BYLINE_LABEL || hit.kind() == Kind.DATE_LABEL)
                .isPresent();
    }

    /** The block after the last headline above the article; the article's first block if there is none near. */
    private int belowHeadline() {
        for (int i = article.from - 1; i >= Math.max(0, article.from - FARTHEST); i--) {
            if (headline.is(layout.blocks().get(i))) {
                return i + 1;
            }
        }
        return article.from;
    }

    private static boolean isText(Block block) {
        return block.isProse() || block.sentences() > 0 && block.letters() >= SHORTEST && !block.isMostlyLinks();
    }

    /** The line right below the headline that says more than the headline, set as a heading. */
    private static boolean isSubheading(Block block) {
        return block.rank() > 1 && block.letters() >= SUBHEADING && !block.isMostlyLinks();
    }

    /** Whether the page itself calls the line a summary, which then needs neither length nor full stop. */
    private static boolean isNamedSummary(Block block) {
        Box box = block.box();
        while (box != null && box.hint() != Hint.SUMMARY) {
            box = box.parent;
        }
        return box != null && box.to - box.from <= NEAR && block.letters() >= SHORTEST && !block.isMostlyLinks();
    }

    /** Headers hold headlines and summaries alike; every other name that speaks against a box counts here. */
    private boolean isTrusted(Block block) {
        for (Box box = block.box(); box != null && !article.isInside(box); box = box.parent) {
            if (box.hint().isAgainst() && !ABOVE_TEXT.contains(box.sign.name()) && box.to - box.from <= FARTHEST) {
                return false;
            }
        }
        return true;
    }
}
