package dev.articles.parse.page.body;

import dev.articles.parse.field.TextForm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Sorts the blocks of one page into paragraphs, captions, related headlines, and the rest. */
final class BlockFilter {

    /** A text this long that comes twice is the same paragraph, laid out twice for two screen sizes. */
    private static final int NO_COINCIDENCE = 80;

    private final Layout layout;
    private final Box article;
    private final Set<Box> foreign;
    private final Standfirst standfirst;
    private final Predicate<Block> isAboveBody;

    BlockFilter(Layout layout, Box article, Headline headline) {
        this.layout = layout;
        this.article = article;
        this.foreign = Clearance.foreign(layout, article);
        this.standfirst = new Standfirst(layout, article, headline);
        this.isAboveBody = headline::isFurniture;
    }

    List<String> paragraphs() {
        List<Block> kept = new ArrayList<>(standfirst.blocks());
        Set<String> seen = new HashSet<>();
        kept.forEach(block -> seen.add(block.text()));
        boolean begun = false;
        boolean related = false;
        for (Block block : layout.blocksOf(article)) {
            if (foreign.contains(block.box())) {
                continue;
            }
            related = related && !block.isProse() || Noise.opensRelated(block);
            if (related || Noise.is(block) || !begun && isAboveBody.test(block)) {
                continue;
            }
            if (block.letters() >= NO_COINCIDENCE && !seen.add(block.text())) {
                continue;
            }
            begun |= block.isProse();
            kept.add(block);
        }
        dropTail(kept);
        return kept.stream()
                .map(block -> TextForm.clean(block.text()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** A heading with nothing below it belonged to something that was left out. */
    private static void dropTail(List<Block> kept) {
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
            kept.remove(kept.size() - 1);
        }
    }

    List<String> captions() {
        Set<String> captions = new LinkedHashSet<>();
        for (Block block : layout.blocksOf(article)) {
            if (foreign.contains(block.box()) && isCaption(block)) {
                captions.add(TextForm.line(block.text()));
            }
        }
        return List.copyOf(captions);
    }

    private boolean isCaption(Block block) {
        Box box = block.box();
        while (box != null && box != article && box.hint() != Hint.CAPTION) {
            box = box.parent;
        }
        return box != null && box != article;
    }

    /** The short lines before the first paragraph, from a little above the headline on. */
    List<String> aboveText() {
        return standfirst.linesAbove().stream().map(Block::text).toList();
    }

    List<String> related() {
        return List.of();
    }
}
