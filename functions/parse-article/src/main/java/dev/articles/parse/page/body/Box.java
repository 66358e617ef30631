package dev.articles.parse.page.body;

import java.util.Set;
import org.jsoup.nodes.Element;

/** A block-level element with text in it, and the range of the page's blocks that lie inside. */
final class Box {

    static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final Set<String> ITEMS = Set.of("li", "td", "th", "dd", "dt");
    private static final Set<String> LISTS = Set.of("ul", "ol", "table", "dl");

    final Element element;
    final Box parent;
    final String tag;
    final int depth;
    final int from;
    final boolean inLink;
    private final boolean heading;
    private final boolean item;
    final int picturesBefore;

    /** Its place in the order of the page. */
    final int index;

    Sign sign;
    int to;

    Box(Element element, Box parent, Sign sign, int from, boolean inLink, int picturesBefore, int index) {
        this.element = element;
        this.parent = parent;
        this.tag = element.normalName();
        this.heading = HEADINGS.contains(tag);
        this.item = ITEMS.contains(tag);
        this.sign = sign;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.from = from;
        this.inLink = inLink;
        this.picturesBefore = picturesBefore;
        this.index = index;
    }

    Hint hint() {
        return sign.hint();
    }

    boolean isHeading() {
        return heading;
    }

    /** Whether it has the same tag and class. */
    boolean isLike(Box other) {
        return tag.equals(other.tag) && element.className().equals(other.element.className());
    }

    boolean isItem() {
        return item;
    }

    /** The list or table around an item; the item itself if there is none. */
    Box enclosingList() {
        Box box = this;
        while (box != null && !LISTS.contains(box.tag)) {
            box = box.parent;
        }
        return box == null ? this : box;
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
