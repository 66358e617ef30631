package dev.articles.extract.entities.names;

import dev.articles.text.NameKey;
import java.util.HashMap;
import java.util.Map;

/** Name keys in which words of several spellings, such as أميركي and أمريكي, have the one that the table prefers. */
final class Spellings {

    private static final String ARTICLE = "ال";
    private static final int LOOKS = 1024;

    private final Map<String, String> preferred = new HashMap<>();
    private final boolean[] looksLikeVariant = new boolean[LOOKS];

    Spellings() {
        Resource.forEachLine("ar/spellings.tsv", line -> {
            int tab = line.indexOf('\t');
            put(line.substring(0, tab), line.substring(tab + 1));
            put(ARTICLE.concat(line.substring(0, tab)), ARTICLE.concat(line.substring(tab + 1)));
        });
    }

    private void put(String variant, String spelling) {
        String key = NameKey.of(variant);
        preferred.put(key, NameKey.of(spelling));
        looksLikeVariant[look(key, 0, key.length())] = true;
    }

    String keyOf(CharSequence name) {
        String key = NameKey.of(name);
        StringBuilder spelled = null;
        int to;
        for (int from = 0; from < key.length(); from = to + 1) {
            to = key.indexOf(' ', from) < 0 ? key.length() : key.indexOf(' ', from);
            String word = looksLikeVariant[look(key, from, to)] ? preferred.get(key.substring(from, to)) : null;
            if (word != null && spelled == null) {
                spelled = new StringBuilder(key.substring(0, from));
            }
            if (spelled != null) {
                spelled.append(word == null ? key.substring(from, to) : word).append(to < key.length() ? " " : "");
            }
        }
        return spelled == null ? key : spelled.toString();
    }

    /** The preferred spelling of one word's key. */
    String wordOf(String key) {
        boolean look = !key.isEmpty() && looksLikeVariant[look(key, 0, key.length())];
        return look ? preferred.getOrDefault(key, key) : key;
    }

    /** A glance at length and outer letters, which spares almost every word the look-up. */
    private static int look(String key, int from, int to) {
        return (to - from) * 131 + key.charAt(from) * 31 + key.charAt(to - 1) & LOOKS - 1;
    }
}
