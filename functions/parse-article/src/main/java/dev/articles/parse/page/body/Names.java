package dev.articles.parse.page.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts class names and ids into the words that they are made of. */
final class Names {

    /** A name of so many words is a heading's text made into an address, and is about what the text is about. */
    private static final int SLUG = 7;

    /** Stands among the classes of an article as WordPress writes them, beside one for each of its topics. */
    private static final String POST = "status-publish";

    private static final List<String> TOPICS = List.of("tag-", "category-");

    private Names() {}

    /** "relatedPosts-list2" is related, posts, list; a run with digits inside ("ad4f") is a number, not a word. */
    static List<String> words(String names) {
        List<String> words = new ArrayList<>();
        boolean isPost = names.contains(POST);
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || names.charAt(i) <= ' ') {
                if (i > start && !(isPost && isTopic(names, start))) {
                    addName(names, start, i, words);
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isTopic(String names, int at) {
        return TOPICS.stream().anyMatch(prefix -> names.startsWith(prefix, at));
    }

    private static void addName(String names, int from, int to, List<String> words) {
        int before = words.size();
        int start = from;
        for (int i = from; i <= to; i++) {
            char c = i < to ? names.charAt(i) : ' ';
            boolean hump = i > start && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
            if (hump || !Character.isLetterOrDigit(c)) {
                addWord(names, start, i, words);
                start = hump ? i : i + 1;
            }
        }
        if (words.size() - before >= SLUG) {
            words.subList(before, words.size()).clear();
        }
    }

    private static void addWord(String names, int from, int to, List<String> words) {
        int end = to;
        while (end > from && Character.isDigit(names.charAt(end - 1))) {
            end--;
        }
        if (end > from + 1 && !hasDigit(names, from, end)) {
            words.add(names.substring(from, end).toLowerCase(Locale.ROOT));
        }
    }

    private static boolean hasDigit(String names, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isDigit(names.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
