package dev.articles.parse.page.body;

import dev.articles.parse.page.tree.TreeWalk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks a page once and makes its {@link Layout}. For one page, by one thread. */
final class LayoutReader implements NodeVisitor {

    /** Elements whose text is not for reading. */
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "video",
            "audio",
            "canvas",
            "select",
            "option",
            "textarea",
            "input",
            "button",
            "head",
            "map",
            "datalist");

    /** Elements that do not end a run of text. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source");

    private static final int LONGEST_CAPTION = 300;

    private final SignReader signs;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final TextRun run = new TextRun();
    private Box box;
    private Element silenced;
    private int links;
    private int pictures;
    private boolean inText;

    private LayoutReader(Hints hints) {
        signs = new SignReader(hints);
    }

    static Layout read(Element root, Hints hints) {
        LayoutReader reader = new LayoutReader(hints);
        TreeWalk.through(root, reader);
        return Layout.of(reader.blocks, reader.boxes);
    }

    @Override
    public void head(Node node, int depth) {
        if (silenced != null) {
            return;
        }
        if (node instanceof TextNode text) {
            run.append(text.getWholeText(), links > 0);
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        String tag = element.normalName();
        if (SILENT.contains(tag) || tag.equals("button") && !holdsParagraph(element)) {
            silenced = element;
        } else if (tag.equals("br")) {
            breakLine();
        } else if (!INLINE.contains(tag) || box == null) {
            flush();
            box = new Box(element, box, signs.of(element, tag), blocks.size(), links > 0, pictures, boxes.size());
            boxes.add(box);
        } else if (tag.equals("a")) {
            links++;
            run.startLink();
        } else if (tag.equals("img")) {
            pictures++;
        }
    }

    /** Buttons are for pressing, except those that unfold an answer: their text is its heading. */
    private boolean holdsParagraph(Element button) {
        return box != null && box.isHeading() || button.hasAttr("aria-expanded");
    }

    @Override
    public void tail(Node node, int depth) {
        if (node == silenced) {
            silenced = null;
        } else if (silenced == null && node instanceof Element element) {
            close(element);
        }
    }

    private void close(Element element) {
        if (box != null && element == box.element) {
            flush();
            box.to = blocks.size();
            box.sign = isPictured() ? Sign.PICTURED : box.sign;
            box = box.parent;
        } else if (element.normalName().equals("a")) {
            links--;
            run.endLink();
        }
    }

    /** Whether the open box holds a picture and a line or two; a paragraph, a heading or an item may do so and be text. */
    private boolean isPictured() {
        return pictures > box.picturesBefore
                && box.to - box.from == 1
                && box.hint() == Hint.NONE
                && mayCaption(box)
                && mayCaption(blocks.get(box.from).box())
                && blocks.get(box.from).letters() < LONGEST_CAPTION;
    }

    private boolean mayCaption(Box around) {
        return !around.isItem() && !around.isHeading() && !(around == box && around.tag.equals("p"));
    }

    /** One break is a new line, two are a new paragraph; above the text, headline, date and writer are one line each. */
    private void breakLine() {
        if (run.endsLine() || !inText && run.isShort()) {
            flush();
        } else {
            run.lineBreak();
        }
    }

    private void flush() {
        if (box != null) {
            int before = blocks.size();
            run.flush(box, blocks);
            inText |= blocks.size() > before && blocks.get(before).isProse();
        }
    }
}
