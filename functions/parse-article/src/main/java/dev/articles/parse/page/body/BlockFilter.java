package dev.articles.parse.page.body;

import dev.articles.parse.field.Markers;
import dev.articles.parse.field.TextForm;
import dev.articles.text.NameKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Sorts the blocks of one page into paragraphs, captions, related headlines, and the rest. */
final class BlockFilter {

    private static final int SHORT = 120;

    private final Layout layout;
    private final Box article;
    private final String titleKey;
    private final Predicate<String> isFurniture;
    private final Set<Box> foreign;

    BlockFilter(Layout layout, Box article, String title, Predicate<String> isFurniture) {
        this.layout = layout;
        this.article = article;
        this.titleKey = title == null ? "" : NameKey.of(title);
        this.isFurniture = isFurniture;
        this.foreign = Clearance.foreign(layout, article);
    }

    List<String> paragraphs() {
        List<Block> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean body = false;
        for (Block block : layout.blocksOf(article)) {
            if (foreign.contains(block.box()) || isNoise(block) || !body && isTop(block)) {
                continue;
            }
            if (block.letters() > SHORT && !seen.add(block.text())) {
                continue;
            }
            body |= block.isProse();
            kept.add(block);
        }
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
            kept.remove(kept.size() - 1);
        }
        return kept.stream()
                .map(b -> TextForm.clean(b.text()))
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private boolean isNoise(Block block) {
        if (block.isMostlyLinks() && !block.isHeading()) {
            return true;
        }
        Optional<Markers.Hit> hit = block.letters() < SHORT ? Markers.all().at(block.text()) : Optional.empty();
        return hit.isPresent();
    }

    /** Above the first paragraph: the headline again, dates, names. */
    private boolean isTop(Block block) {
        return block.letters() < SHORT
                && (isFurniture.test(block.text()) || NameKey.of(block.text()).equals(titleKey));
    }

    List<String> captions() {
        Set<String> captions = new LinkedHashSet<>();
        for (Block block : layout.blocksOf(article)) {
            for (Box box = block.box(); box != null && box != article; box = box.parent) {
                if (box.hint() == Hint.CAPTION && foreign.contains(box)) {
                    captions.add(TextForm.line(block.text()));
                    break;
                }
            }
        }
        return List.copyOf(captions);
    }

    List<String> related() {
        return List.of();
    }
}
