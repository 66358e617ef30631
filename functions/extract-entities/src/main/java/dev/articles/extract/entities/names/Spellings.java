package dev.articles.extract.entities.names;

import dev.articles.text.NameKey;
import java.util.HashMap;
import java.util.Map;

/** Name keys in which words of several spellings, such as أميركي and أمريكي, have the one that the table prefers. */
final class Spellings {

    private final Map<String, String> preferred = new HashMap<>();

    Spellings() {
        Resource.forEachLine("ar/spellings.tsv", line -> {
            int tab = line.indexOf('\t');
            put(line.substring(0, tab), line.substring(tab + 1));
            put("ال" + line.substring(0, tab), "ال" + line.substring(tab + 1));
        });
    }

    private void put(String variant, String spelling) {
        preferred.put(NameKey.of(variant), NameKey.of(spelling));
    }

    String keyOf(CharSequence name) {
        String key = NameKey.of(name);
        StringBuilder spelled = null;
        int from = 0;
        while (from < key.length()) {
            int space = key.indexOf(' ', from);
            int to = space < 0 ? key.length() : space;
            String word = preferred.get(key.substring(from, to));
            if (word != null && spelled == null) {
                spelled = new StringBuilder(key.substring(0, from));
            }
            if (spelled != null) {
                spelled.append(word == null ? key.substring(from, to) : word).append(space < 0 ? "" : " ");
            }
            from = to + 1;
        }
        return spelled == null ? key : spelled.toString();
    }
}
