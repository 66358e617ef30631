package dev.articles.parse.field;

import dev.articles.text.NameKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keywords printed one after the other with nothing but spaces between them. Where one ends is told by the article's own
 * phrases and by Arabic grammar: an annexed noun takes the definite one after it ("جيش الاحتلال"), an adjective agrees
 * with its noun. Scraping sites append pairs of words that they counted in the text themselves ("في المنطقة", "إلى أن");
 * such a tail is dropped.
 */
final class RunTogether {

    private static final Set<String> FUNCTION = words("function");
    private static final Set<String> HEADS = words("head");
    private static final List<String> PROCLITICS =
            Lexicon.read("ar", "words.txt").getOrDefault("proclitic-with-article", List.of());
    private static final String ARTICLE = "ال";
    private static final int ARTICLE_AND_LETTER = 3;

    private final List<String> words;
    private final List<String> keys = new ArrayList<>();
    private final Map<String, Integer> pairs = new HashMap<>();
    private final boolean arabicSpelling;

    private RunTogether(String list, String article) {
        arabicSpelling = article.indexOf('ي') >= 0;
        words = List.of(list.strip().split(" "));
        words.forEach(word -> keys.add(NameKey.of(word)));
        String before = "";
        for (String word : NameKey.of(article).split(" ")) {
            pairs.merge(before + ' ' + word, 1, Integer::sum);
            pairs.merge(withoutProclitic(before) + ' ' + word, 1, Integer::sum);
            before = word;
        }
    }

    static List<String> split(String list, String article) {
        return new RunTogether(list, article).split();
    }

    private List<String> split() {
        int end = withoutTail();
        List<String> keywords = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= end; i++) {
            if (i == end || !together(start, i)) {
                keywords.add(String.join(" ", words.subList(start, i)));
                start = i;
            }
        }
        return keywords;
    }

    /** Index after the last word that is not part of the counted pairs at the end. */
    private int withoutTail() {
        int end = words.size();
        boolean byMachine = false;
        while (end >= 2 && isCountedPair(end - 2, byMachine)) {
            byMachine |= isByMachine(end - 2);
            end -= 2;
        }
        return byMachine ? end : words.size();
    }

    /** No person chooses two function words for a keyword, or spells half of an Arabic list with Persian letters. */
    private boolean isByMachine(int at) {
        boolean bothEmpty = FUNCTION.contains(keys.get(at)) && FUNCTION.contains(keys.get(at + 1));
        return bothEmpty || (arabicSpelling && (isFolded(at) || isFolded(at + 1)));
    }

    /** A tail is written by a machine in one spelling; a pair in another spelling belongs to the publisher. */
    private boolean isCountedPair(int at, boolean inTail) {
        boolean counted = pairs.getOrDefault(keys.get(at) + ' ' + keys.get(at + 1), 0) > 0;
        boolean foreign = isFolded(at) || isFolded(at + 1);
        boolean sameSpelling = !inTail || foreign || !hasArabicYa(at);
        return (counted || isDebris(at)) && sameSpelling;
    }

    private boolean isDebris(int at) {
        return FUNCTION.contains(keys.get(at)) || FUNCTION.contains(keys.get(at + 1));
    }

    private boolean isFolded(int at) {
        return words.get(at).indexOf('ی') >= 0 || words.get(at).indexOf('ک') >= 0;
    }

    private boolean hasArabicYa(int at) {
        return words.get(at).indexOf('ي') >= 0 || words.get(at + 1).indexOf('ي') >= 0;
    }

    private boolean together(int start, int at) {
        String left = keys.get(at - 1);
        String right = keys.get(at);
        if (FUNCTION.contains(left) || FUNCTION.contains(right)) {
            return true;
        }
        boolean seen = pairs.getOrDefault(left + ' ' + right, 0) > 0;
        if (isDefinite(left)) {
            return isDefinite(right) && (seen || agrees(left, right));
        }
        return isDefinite(right) ? HEADS.contains(left) || seen : HEADS.contains(left) || seen && start == at - 1;
    }

    /** "والمدينة", "بالمدينة", "للمدينة" show the same phrase as "المدينة". */
    private static String withoutProclitic(String key) {
        for (String proclitic : PROCLITICS) {
            if (key.startsWith(proclitic) && key.length() > proclitic.length() + 2) {
                return ARTICLE + key.substring(proclitic.length());
            }
        }
        return key;
    }

    private static boolean isDefinite(String key) {
        return key.length() > ARTICLE_AND_LETTER && key.startsWith(ARTICLE);
    }

    /** A relational adjective of the gender of its noun. */
    private static boolean agrees(String noun, String adjective) {
        boolean feminine = noun.endsWith("ه");
        return feminine ? adjective.endsWith("يه") : adjective.endsWith("ي");
    }

    private static Set<String> words(String section) {
        Set<String> words = new HashSet<>();
        for (String language : Lexicon.LANGUAGES) {
            Lexicon.read(language, "words.txt")
                    .getOrDefault(section, List.of())
                    .forEach(word -> words.add(NameKey.of(word)));
        }
        return words;
    }
}
