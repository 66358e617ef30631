package dev.articles.parse.page.meta;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of elements that should hold little. Stops reading where it gets long, so that a page whose every box calls
 * itself a date costs no more than another.
 */
final class BriefText {

    private static final int LONGEST = 500;
    private static final int MOST_NODES = 200;

    private BriefText() {}

    /** The text of an element; empty if it is long. */
    static String of(Element element) {
        StringBuilder text = new StringBuilder();
        int nodes = 0;
        for (Node node = element.firstChild(); node != null; node = next(node, element)) {
            if (++nodes > MOST_NODES || text.length() > LONGEST) {
                return "";
            }
            append(node, text);
        }
        return text.toString().strip();
    }

    /** The node after this one in the order of the page, inside the element. */
    private static Node next(Node node, Element inside) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (at != inside && at.nextSibling() == null) {
            at = at.parentNode();
        }
        return at == inside ? null : at.nextSibling();
    }

    /** The texts of elements, without the empty and the long ones. */
    static Stream<String> of(List<Element> elements) {
        return elements.stream().map(BriefText::of).filter(text -> !text.isEmpty());
    }

    /** Element boundaries count as blanks: better one too many than two words in one. */
    private static void append(Node node, StringBuilder text) {
        if (node instanceof TextNode piece) {
            text.append(piece.getWholeText());
        } else if (!text.isEmpty() && node instanceof Element child && child.isBlock()) {
            text.append(' ');
        }
    }
}
