package dev.articles.parse.scrape;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Makes scrapes of web pages, in the ways that people make them: everything on the page as text, nothing told apart. */
enum PageRendering {
    /** As copied from a browser: a line for every block, bullets before list items. */
    COPIED {
        @Override
        String render(Document page) {
            StringBuilder out = new StringBuilder();
            page.body().traverse(new NodeVisitor() {
                @Override
                public void head(Node node, int depth) {
                    if (node instanceof TextNode text && !isHidden(node)) {
                        String words = text.getWholeText().replaceAll("[ \\t\\r\\n]+", " ");
                        boolean atStart = out.length() == 0 || out.charAt(out.length() - 1) == '\n';
                        out.append(atStart ? words.stripLeading() : words);
                    } else if (node instanceof Element element && breaks(element)) {
                        endLine();
                        out.append(element.normalName().equals("li") ? "  • " : "");
                    }
                }

                @Override
                public void tail(Node node, int depth) {
                    if (node instanceof Element element && breaks(element)) {
                        endLine();
                        out.append(element.normalName().equals("p") ? "\n" : "");
                    }
                }

                private void endLine() {
                    if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
                        out.append('\n');
                    }
                }
            });
            return out.toString();
        }
    },
    /** As many scripts do it: a line for every text node, so that a link within a sentence breaks it. */
    NODES {
        @Override
        String render(Document page) {
            StringBuilder out = new StringBuilder();
            page.body().forEachNode(node -> {
                if (node instanceof TextNode text && !isHidden(node) && !text.isBlank()) {
                    out.append(text.getWholeText().strip()).append('\n');
                }
            });
            return out.toString();
        }
    },
    /** As the source has it: its own line breaks and indentation, wherever they happen to be. */
    WHOLE {
        @Override
        String render(Document page) {
            return page.body().wholeText();
        }
    };

    private static final Set<String> HIDDEN =
            Set.of("script", "style", "noscript", "template", "svg", "iframe", "select");
    private static final Set<String> INLINE = Set.of(
            "a", "b", "strong", "i", "em", "span", "u", "font", "small", "sup", "sub", "mark", "abbr", "cite", "code",
            "q", "s", "time", "img", "wbr", "label", "bdi", "bdo", "ins", "del", "big", "kbd", "var");

    abstract String render(Document page);

    String render(String html) {
        return render(Jsoup.parse(html));
    }

    private static boolean isHidden(Node node) {
        for (Node at = node; at != null; at = at.parent()) {
            if (HIDDEN.contains(at.nodeName())) {
                return true;
            }
        }
        return false;
    }

    private static boolean breaks(Element element) {
        return !INLINE.contains(element.normalName()) && !isHidden(element);
    }
}
