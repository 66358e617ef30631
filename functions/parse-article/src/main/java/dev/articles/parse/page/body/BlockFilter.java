package dev.articles.parse.page.body;

import dev.articles.parse.field.TextForm;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sorts the blocks of one page into paragraphs, captions, related headlines, and the rest. */
final class BlockFilter {

    /** After so many paragraphs the article has begun, and a name or a date is part of it. */
    private static final int BEGUN = 2;

    /** Notices of the site before the first paragraph are no more than these; more of them are what is written of. */
    private static final int FOREWORDS = 3;

    /** The foot of a page is so many blocks at most. */
    private static final int FOOT = 40;

    private final Layout layout;
    private final Box article;
    private final BitSet foreign;
    private final Standfirst standfirst;
    private final Headline headline;

    BlockFilter(Layout layout, Box article, Headline headline) {
        this.layout = layout;
        this.article = article;
        this.foreign = Clearance.foreign(layout, article);
        this.standfirst = new Standfirst(layout, article, headline);
        this.headline = headline;
    }

    List<String> paragraphs() {
        List<Block> kept = new ArrayList<>(standfirst.blocks());
        int prose = 0;
        int forewords = 0;
        boolean related = false;
        int sectionEnd = 0;
        for (int i = article.from; i < article.to; i++) {
            Block block = layout.blocks().get(i);
            if (foreign.get(block.box().index)) {
                continue;
            }
            sectionEnd = Math.max(sectionEnd, Section.end(layout, i, article));
            if (i < sectionEnd) {
                continue;
            }
            related = related && !block.isProse() || Noise.opensRelated(block);
            if (related || Noise.is(block, layout) || prose < BEGUN && headline.isFurniture(block)) {
                continue;
            }
            if (prose == 0 && forewords < FOREWORDS && EndMatter.isForeword(block)) {
                forewords++;
                continue;
            }
            prose += block.isProse() ? 1 : 0;
            kept.add(block);
        }
        return Rows.joined(EndMatter.cut(Repeats.removed(kept), headline.byline())).stream()
                .map(TextForm::clean)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    List<String> captions() {
        return Stream.concat(standfirst.between().stream(), layout.blocksOf(article).stream())
                .filter(this::isCaption)
                .map(block -> TextForm.line(block.text()))
                .distinct()
                .toList();
    }

    private boolean isCaption(Block block) {
        Box box = block.box();
        while (box != null && box != article && box.hint() != Hint.CAPTION) {
            box = box.parent;
        }
        return box != null && box != article && (foreign.get(box.index) || !box.isInside(article));
    }

    /** The short lines before the first paragraph, from a little above the headline on. */
    List<String> aboveText() {
        return standfirst.linesAbove().stream().map(Block::text).toList();
    }

    /** Lines at the foot of the page that reserve rights. */
    List<String> rights() {
        List<Block> blocks = layout.blocks();
        return blocks.subList(Math.max(article.from, blocks.size() - FOOT), blocks.size()).stream()
                .filter(Noise::reservesRights)
                .map(Block::text)
                .toList();
    }

    /** The headline as it is printed. */
    Optional<String> shownHeadline() {
        return layout.blocks().subList(0, article.to).stream()
                .filter(headline::is)
                .map(block -> TextForm.line(block.text()))
                .reduce((first, last) -> last);
    }

    List<String> related() {
        return RelatedHeadlines.of(layout);
    }
}
