package dev.articles.parse.page.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
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

    private static final List<String> NAMINGS = List.of("class", "id", "role", "itemprop");

    private static final Set<String> TEXT_FIGURES = Set.of("table", "blockquote", "pre", "ul", "ol");

    private final Hints hints;
    private final Map<String, Sign> known = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final TextRun run = new TextRun();
    private Box box;
    private Element silenced;
    private int links;
    private boolean inText;

    private LayoutReader(Hints hints) {
        this.hints = hints;
    }

    static Layout read(Element root, Hints hints) {
        LayoutReader reader = new LayoutReader(hints);
        root.traverse(reader);
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
            box = new Box(element, box, sign(element, tag), blocks.size(), links > 0);
            boxes.add(box);
        } else if (tag.equals("a")) {
            links++;
            run.startLink();
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
            box = box.parent;
        } else if (element.normalName().equals("a")) {
            links--;
            run.endLink();
        }
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

    private Sign sign(Element element, String tag) {
        if (tag.equals("body") || tag.equals("html")) {
            return Sign.NONE;
        }
        Sign byTag = tag.equals("figure") && !isPicture(element) ? Sign.NONE : hints.ofTag(tag);
        if (element.attributesSize() == 0) {
            return byTag;
        }
        // The parser has made their names lower case; a look-up that minds the case takes half the time.
        Attributes attributes = element.attributes();
        if (isHidden(attributes)) {
            return Sign.HIDDEN;
        }
        Sign byName = byName(attributes);
        return byName.hint().compareTo(byTag.hint()) > 0 ? byName : byTag;
    }

    private Sign byName(Attributes attributes) {
        Sign strongest = Sign.NONE;
        for (String naming : NAMINGS) {
            String names = attributes.get(naming);
            if (!names.isEmpty()) {
                Sign sign = known.computeIfAbsent(names, hints::ofNames);
                strongest = sign.hint().compareTo(strongest.hint()) > 0 ? sign : strongest;
            }
        }
        return strongest;
    }

    /** Tables and quotations come as figures too, and are text. */
    private static boolean isPicture(Element figure) {
        return figure.children().stream()
                .limit(5)
                .noneMatch(child -> TEXT_FIGURES.contains(child.normalName())
                        || !child.children().isEmpty()
                                && TEXT_FIGURES.contains(child.child(0).normalName()));
    }

    private static boolean isHidden(Attributes attributes) {
        if (attributes.hasKey("hidden") || attributes.get("aria-hidden").equals("true")) {
            return true;
        }
        String style = attributes.get("style");
        int display = style.indexOf("display");
        return display >= 0 && style.startsWith("none", skipToValue(style, display + 7));
    }

    private static int skipToValue(String style, int from) {
        int i = from;
        while (i < style.length() && (style.charAt(i) == ':' || style.charAt(i) == ' ')) {
            i++;
        }
        return i;
    }
}
