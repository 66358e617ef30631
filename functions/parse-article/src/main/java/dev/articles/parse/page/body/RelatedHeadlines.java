package dev.articles.parse.page.body;

import dev.articles.parse.field.Markers.Hit;
import dev.articles.parse.field.Markers.Kind;
import dev.articles.parse.field.TextForm;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Headlines of other articles: links in boxes or below headings that announce them, and "read also" lines. */
final class RelatedHeadlines {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 250;
    private static final int MOST = 30;

    private RelatedHeadlines() {}

    static List<String> of(Layout layout) {
        Set<String> headlines = new LinkedHashSet<>();
        boolean below = false;
        for (Block block : layout.blocks()) {
            below = below && !block.isProse() && !isOtherList(block) || Noise.opensRelated(block);
            if (headlines.size() < MOST && block.isMostlyLinks() && (below || isRelatedBox(block.box()))) {
                block.text().lines().forEach(line -> add(line, headlines));
            } else if (Noise.isPointer(block)) {
                add(block.marker().map(Hit::rest).orElse(block.text()), headlines);
            }
        }
        return List.copyOf(headlines);
    }

    private static void add(String text, Set<String> headlines) {
        String line = TextForm.line(text);
        if (line.length() >= SHORTEST && line.length() <= LONGEST && line.indexOf(' ') > 0) {
            headlines.add(line);
        }
    }

    /** Keywords, share bars and menus end a list of headlines. */
    private static boolean isOtherList(Block block) {
        return block.marker()
                .filter(hit -> hit.kind() == Kind.KEYWORDS_LABEL
                        || hit.kind() == Kind.SHARE
                        || hit.kind() == Kind.COMMENTS
                        || hit.kind() == Kind.NEWSLETTER)
                .isPresent();
    }

    private static boolean isRelatedBox(Box innermost) {
        for (Box box = innermost; box != null; box = box.parent) {
            if (box.hint() == Hint.RELATED) {
                return true;
            }
        }
        return false;
    }
}
