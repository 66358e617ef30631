package dev.articles.store;

import java.util.List;

/**
 * One article as the table has it.
 *
 * @param head what it is: headline, date, source, where its file lies; or why the file was rejected
 * @param text headline and body, to which all offsets refer; null if the file was rejected
 * @param entities whom and what it names
 * @param dates which times it speaks of, in the order of the text
 */
public record StoredArticle(Hit head, String text, List<Hit> entities, List<Hit> dates) {

    static StoredArticle of(List<Hit> items) {
        return new StoredArticle(
                only(items, Attributes.ARTICLE),
                items.stream()
                        .filter(item -> name(item).equals(Attributes.TEXT))
                        .findAny()
                        .map(item -> item.text("text"))
                        .orElse(null),
                starting(items, Attributes.ENTITY),
                starting(items, Attributes.DATE).stream()
                        .sorted((a, b) -> Long.compare(a.number("offset"), b.number("offset")))
                        .toList());
    }

    public boolean isRejected() {
        return head.text(Attributes.REJECTION) != null;
    }

    private static Hit only(List<Hit> items, String name) {
        return items.stream().filter(item -> name(item).equals(name)).findAny().orElseThrow();
    }

    private static List<Hit> starting(List<Hit> items, String prefix) {
        return items.stream().filter(item -> name(item).startsWith(prefix)).toList();
    }

    private static String name(Hit item) {
        return item.text(Attributes.ITEM);
    }
}
