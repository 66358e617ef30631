package dev.articles.extract.entities.names;

import dev.articles.text.NameKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What words roles are made of. */
final class RoleWords {

    private static final String CLITICS = "وفبلك";

    private final Set<String> heads = new HashSet<>();
    private final Set<String> honorifics = new HashSet<>();
    private final Set<String> inside = new HashSet<>();
    private final Set<String> links = new HashSet<>();
    private final Gazetteers gazetteers;

    RoleWords(Gazetteers gazetteers) {
        this.gazetteers = gazetteers;
        read(heads, "ar/titles.txt", "en/titles.txt");
        read(honorifics, "ar/honorifics.txt");
        read(inside, "ar/role-words.txt", "en/role-words.txt");
        read(links, "ar/role-links.txt", "en/role-links.txt");
    }

    private static void read(Set<String> words, String... files) {
        for (String file : List.of(files)) {
            Resource.forEachLine(file, line -> words.add(NameKey.of(line)));
        }
    }

    /**
     * How many letters, clitics, stand before a noun that opens a role; -1 if the word is no such noun. "رئيسه", "his
     * president", is none: its last letter is not that of "رئيسة".
     */
    int headAt(String word) {
        String key = NameKey.of(word);
        int most = word.endsWith("ه") ? -1 : Math.min(2, Math.min(word.length(), key.length()) - 2);
        for (int clitics = 0; clitics <= most; clitics++) {
            if (isHead(key.substring(clitics))) {
                return clitics;
            }
            if (CLITICS.indexOf(key.charAt(clitics)) < 0) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isHead(String key) {
        String bare = Words.withoutArticle(key);
        return heads.contains(bare) || honorifics.contains(bare) || isFused(bare);
    }

    /** "وزيرالخارجية", where the space was forgotten. */
    private boolean isFused(String key) {
        int article = key.indexOf("ال", 2);
        return article > 0 && heads.contains(key.substring(0, article));
    }

    /** Whether a noun needs something after it: "محامي" does, "المحامي" and "Minister" do not. */
    boolean governs(String head) {
        String key = NameKey.of(head);
        return Words.isArabic(key) && !Words.hasArticle(key) && !isHonorific(head) && !isFused(key);
    }

    boolean isHonorific(String word) {
        return honorifics.contains(Words.withoutArticle(NameKey.of(word)));
    }

    boolean isLink(String word) {
        return links.contains(NameKey.of(word));
    }

    /** Whether a word may stand inside a role: a link, an office, an adjective, a word with the article. */
    boolean mayStandInside(String word) {
        String key = NameKey.of(word);
        String bare = Words.withoutArticle(key.startsWith("و") && key.length() > 4 ? key.substring(1) : key);
        int mask = gazetteers.maskOf(key);
        return links.contains(key)
                || inside.contains(bare)
                || headAt(word) >= 0
                || (mask & GazetteerClass.DEMONYM.bit()) != 0
                || isDefinite(key) && !isOnlyVerb(mask);
    }

    private static boolean isDefinite(String key) {
        return Words.hasArticle(key) || key.startsWith("لل") || key.startsWith("وال");
    }

    private static boolean isOnlyVerb(int mask) {
        return (mask & GazetteerClass.VERB.bit()) != 0 && (mask & GazetteerClass.COMMON_WORD.bit()) == 0;
    }
}
