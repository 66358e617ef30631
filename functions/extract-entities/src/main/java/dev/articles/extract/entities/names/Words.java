package dev.articles.extract.entities.names;

import java.util.Arrays;
import java.util.List;

/** Small questions about the words of a name key. */
final class Words {

    private static final String ARTICLE = "ال";

    private Words() {}

    static List<String> of(String key) {
        return Arrays.asList(key.split(" "));
    }

    static boolean hasArticle(String word) {
        return word.length() > 3 && word.startsWith(ARTICLE);
    }

    static String withoutArticle(String word) {
        return hasArticle(word) ? word.substring(2) : word;
    }

    /** The words of a key, each without its article, as one string. */
    static String bare(List<String> words) {
        StringBuilder bare = new StringBuilder();
        for (String word : words) {
            bare.append(bare.isEmpty() ? "" : " ").append(withoutArticle(word));
        }
        return bare.toString();
    }

    /** The same key with the article put before it, or taken away. */
    static String toggleArticle(String key) {
        return key.startsWith(ARTICLE) && key.length() > 3 ? key.substring(2) : ARTICLE.concat(key);
    }

    static boolean isArabic(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                return c >= '\u0600' && c <= '\u06ff';
            }
        }
        return false;
    }

    /** Whether more of a text's letters are Arabic than not. */
    static boolean isMostlyArabic(CharSequence text) {
        int balance = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0621' && c <= '\u06d3') {
                balance++;
            } else if (c > ' ' && Character.isLetter(c)) {
                balance--;
            }
        }
        return balance > 0;
    }
}
