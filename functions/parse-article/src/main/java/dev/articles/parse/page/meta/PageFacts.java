package dev.articles.parse.page.meta;

import dev.articles.parse.page.tree.TreeWalk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** Everything in a page that may say something about its article, gathered in one walk, in the order of the page. */
final class PageFacts implements NodeVisitor {

    private static final int LONGEST_NAMES = 300;
    private static final List<String> NAMINGS = List.of("class", "id", "rel");
    private static final List<String> ROLES = List.of("date", "time", "publish", "author", "byline", "tag");

    private final Map<String, List<String>> metas = new HashMap<>();
    private final List<String> scripts = new ArrayList<>();
    private final Map<String, List<Element>> byTag = new HashMap<>();
    private final Map<String, List<Element>> byProperty = new HashMap<>();
    private final Map<String, List<Element>> byRole = new HashMap<>();
    private final Map<String, List<String>> rolesOfNames = new HashMap<>();
    private LinkedData linkedData;

    private PageFacts() {}

    static PageFacts of(Document page) {
        PageFacts facts = new PageFacts();
        TreeWalk.through(page, facts);
        facts.linkedData = new LinkedData(facts.scripts);
        return facts;
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String tag = element.normalName();
        switch (tag) {
            case "meta" -> meta(element);
            case "script" -> script(element);
            case "h1", "h2", "time", "title", "html", "link" ->
                byTag.computeIfAbsent(tag, k -> new ArrayList<>()).add(element);
            default -> {}
        }
        if (element.attributesSize() == 0) {
            return;
        }
        // The parser has made their names lower case; a look-up that minds the case takes half the time.
        Attributes attributes = element.attributes();
        String properties = attributes.get("itemprop");
        if (!properties.isEmpty()) {
            for (String property : properties.split(" ")) {
                byProperty.computeIfAbsent(property, k -> new ArrayList<>()).add(element);
            }
        }
        names(element, attributes);
    }

    private void meta(Element meta) {
        String content = meta.attr("content").strip();
        if (content.isEmpty()) {
            return;
        }
        for (String naming : List.of("name", "property", "itemprop")) {
            String name = meta.attr(naming).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                metas.computeIfAbsent(name, k -> new ArrayList<>()).add(content);
            }
        }
    }

    private void script(Element script) {
        if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            scripts.add(script.data());
        }
    }

    /** Elements whose class or id calls them a date, an author or keywords. */
    private void names(Element element, Attributes attributes) {
        for (String naming : NAMINGS) {
            String names = attributes.get(naming);
            if (!names.isEmpty() && names.length() < LONGEST_NAMES) {
                rolesOfNames.computeIfAbsent(names, PageFacts::roles).forEach(role -> addRole(role, element));
            }
        }
    }

    private void addRole(String role, Element element) {
        List<Element> elements = byRole.computeIfAbsent(role, k -> new ArrayList<>());
        if (elements.isEmpty() || elements.get(elements.size() - 1) != element) {
            elements.add(element);
        }
    }

    private static List<String> roles(String names) {
        String lower = names.toLowerCase(Locale.ROOT);
        List<String> roles = new ArrayList<>(1);
        for (String role : ROLES) {
            if (lower.contains(role)) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** The contents of all meta tags with one of these names. */
    List<String> metas(String name) {
        return metas.getOrDefault(name, List.of());
    }

    Optional<String> meta(String... names) {
        for (String name : names) {
            if (metas.containsKey(name)) {
                return Optional.of(metas.get(name).get(0));
            }
        }
        return Optional.empty();
    }

    LinkedData linkedData() {
        return linkedData;
    }

    List<Element> tagged(String tag) {
        return byTag.getOrDefault(tag, List.of());
    }

    List<Element> withProperty(String property) {
        return byProperty.getOrDefault(property, List.of());
    }

    /** Elements whose class, id or rel contains this word. */
    List<Element> named(String word) {
        return byRole.getOrDefault(word, List.of());
    }

    /** The page's own address, if it states one. */
    Optional<String> address() {
        return tagged("link").stream()
                .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
                .map(link -> link.attr("href"))
                .findFirst()
                .or(() -> meta("og:url"));
    }
}
