package dev.articles.parse.page.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Reads what an element's tag, names and style say of the box that it makes. For one page, by one thread. */
final class SignReader {

    private static final List<String> NAMINGS = List.of("class", "id", "role", "itemprop");
    private static final Set<String> TEXT_FIGURES = Set.of("table", "blockquote", "pre", "ul", "ol");
    private static final int SOME = 5;

    private final Hints hints;
    private final Function<String, Sign> byNames;

    /** Pages repeat their names. */
    private final Map<String, Sign> known = new HashMap<>();

    SignReader(Hints hints) {
        this.hints = hints;
        this.byNames = hints::ofNames;
    }

    Sign of(Element element, String tag) {
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
        return byName.hint().compareTo(byTag.hint()) > 0 && !isAboutText(tag, byName) ? byName : byTag;
    }

    /** The names of a heading are made from its text, or from the style of the section: neither speaks against it. */
    private static boolean isAboutText(String tag, Sign byName) {
        return Box.HEADINGS.contains(tag) && byName.hint().isAgainst() && byName != Sign.UNSEEN;
    }

    private Sign byName(Attributes attributes) {
        Sign strongest = Sign.NONE;
        for (String naming : NAMINGS) {
            String names = attributes.get(naming);
            if (!names.isEmpty()) {
                Sign sign = known.computeIfAbsent(names, byNames);
                strongest = sign.hint().compareTo(strongest.hint()) > 0 ? sign : strongest;
            }
        }
        return strongest;
    }

    /** Tables and quotations come as figures too, and are text. */
    private static boolean isPicture(Element figure) {
        return figure.children().stream()
                .limit(SOME)
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
