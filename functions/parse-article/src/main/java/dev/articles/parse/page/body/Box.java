package dev.articles.parse.page.body;

import java.util.Set;
import org.jsoup.nodes.Element;

/** A block-level element with text in it, and the range of the page's blocks that lie inside. */
final class Box {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    final Element element;
    final Box parent;
    final String tag;
    final Sign sign;
    final int depth;
    final int from;
    final boolean inLink;
    int to;

    Box(Element element, Box parent, Sign sign, int from, boolean inLink) {
        this.element = element;
        this.parent = parent;
        this.tag = element.normalName();
        this.sign = sign;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.from = from;
        this.inLink = inLink;
    }

    Hint hint() {
        return sign.hint();
    }

    boolean isHeading() {
        return HEADINGS.contains(tag);
    }

    boolean isInside(Box around) {
        return from >= around.from && to <= around.to && depth > around.depth;
    }

    /** The nearest enclosing box with this tag, itself included; null if there is none. */
    Box enclosing(String name) {
        Box box = this;
        while (box != null && !box.tag.equals(name)) {
            box = box.parent;
        }
        return box;
    }
}
