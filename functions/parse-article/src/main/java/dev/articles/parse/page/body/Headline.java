package dev.articles.parse.page.body;

import dev.articles.text.NameKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Knows the article's headline, and what stands between it and the first paragraph. */
final class Headline {

    private static final int SHORT = 120;
    private static final List<String> SEPARATORS = List.of(" - ", " – ", " — ", " | ", " :: ", " » ", " : ");

    private final Set<String> keys = new HashSet<>();
    private final String initials;
    private final int longest;
    private final String byline;
    private final Predicate<String> furniture;

    Headline(String title, String byline, Predicate<String> furniture) {
        this.byline = byline;
        this.longest = title == null ? 0 : 2 * title.length() + 20;
        if (title != null) {
            keys.add(NameKey.of(title));
            addParts(title);
        }
        keys.remove("");
        initials = keys.stream().map(key -> key.substring(0, 1)).collect(Collectors.joining());
        this.furniture = furniture;
    }

    /** The longer part of "Headline - Site" or "Site - Headline". */
    private void addParts(String title) {
        for (String separator : SEPARATORS) {
            int first = title.indexOf(separator);
            int last = title.lastIndexOf(separator);
            if (first > 0 && first < title.length() / 2) {
                keys.add(NameKey.of(title.substring(first + separator.length())));
            }
            if (last > title.length() / 2) {
                keys.add(NameKey.of(title.substring(0, last)));
            }
        }
    }

    /** Who wrote the article; null if unknown. */
    String byline() {
        return byline;
    }

    /** Whether a block is the headline. */
    boolean is(Block block) {
        int length = block.text().length();
        return !keys.isEmpty()
                && length <= longest
                && beginsLikeOne(block.text())
                && keys.contains(NameKey.of(block.text()));
    }

    /** Most blocks differ in their first letter, and need not be folded to be told apart. */
    private boolean beginsLikeOne(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return text.charAt(i) >= '\u00c0' || initials.indexOf(NameKey.fold(text.charAt(i))) >= 0;
            }
        }
        return false;
    }

    /** Whether a block above the body is something other than text: the headline again, a date, a name. */
    boolean isFurniture(Block block) {
        return is(block) || block.letters() < SHORT && !block.isProse() && furniture.test(block.text());
    }
}
