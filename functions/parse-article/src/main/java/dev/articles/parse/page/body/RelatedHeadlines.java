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
        Box list = null;
        for (Block block : layout.blocks()) {
            if (Noise.opensRelated(block)) {
                list = listBelow(block.box());
            } else if (list != null && (block.isProse() || isOtherList(block) || !isWithin(block.box(), list))) {
                list = null;
            }
            boolean listed = block.isMostlyLinks() && (list != null || isRelatedBox(block.box()));
            if (headlines.size() < MOST && (listed || Noise.isPointer(block))) {
                withoutMarker(block).lines().forEach(line -> add(line, headlines));
            }
        }
        return List.copyOf(headlines);
    }

    /** What a heading announces stands beside it, or beside the box that holds the heading alone. */
    private static Box listBelow(Box heading) {
        Box list = heading.parent == null ? heading : heading.parent;
        while (list.parent != null && list.to - list.from <= 1) {
            list = list.parent;
        }
        return list;
    }

    private static boolean isWithin(Box box, Box list) {
        return box == list || box.isInside(list);
    }

    private static String withoutMarker(Block block) {
        return block.marker()
                .filter(hit -> hit.kind() == Kind.READ_ALSO
                        || hit.kind() == Kind.RELATED_HEADER && hit.several() && !hit.alone())
                .map(Hit::rest)
                .orElse(block.text());
    }

    private static void add(String text, Set<String> headlines) {
        String line = TextForm.line(text.startsWith("-") ? text.substring(1) : text);
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
