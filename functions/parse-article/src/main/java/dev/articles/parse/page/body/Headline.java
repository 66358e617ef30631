package dev.articles.parse.page.body;

import dev.articles.text.NameKey;
import java.util.function.Predicate;

/** Knows the article's headline, and what stands between it and the first paragraph. */
final class Headline {

    private static final int SHORT = 120;

    private final String key;
    private final Predicate<String> furniture;

    Headline(String title, Predicate<String> furniture) {
        this.key = title == null ? "" : NameKey.of(title);
        this.furniture = furniture;
    }

    /** Whether a block is the headline. */
    boolean is(Block block) {
        return !key.isEmpty()
                && block.text().length() < 2 * key.length() + 20
                && block.text().length() * 2 > key.length()
                && NameKey.of(block.text()).equals(key);
    }

    /** Whether a block above the body is something other than text: the headline again, a date, a name. */
    boolean isFurniture(Block block) {
        return is(block) || block.letters() < SHORT && furniture.test(block.text());
    }
}
