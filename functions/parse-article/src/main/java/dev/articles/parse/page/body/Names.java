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
                    addName(names.substring(start, i), words);
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isTopic(String names, int at) {
        return TOPICS.stream().anyMatch(prefix -> names.startsWith(prefix, at));
    }

    private static void addName(String name, List<String> words) {
        int before = words.size();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            boolean hump = i > start && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if (hump || !Character.isLetterOrDigit(c)) {
                addWord(name.substring(start, i), words);
                start = hump ? i : i + 1;
            }
        }
        if (words.size() - before >= SLUG) {
            words.subList(before, words.size()).clear();
        }
    }

    private static void addWord(String run, List<String> words) {
        int end = run.length();
        while (end > 0 && Character.isDigit(run.charAt(end - 1))) {
            end--;
        }
        if (end > 1 && !hasDigit(run, end)) {
            words.add(run.substring(0, end).toLowerCase(Locale.ROOT));
        }
    }

    private static boolean hasDigit(String run, int end) {
        for (int i = 0; i < end; i++) {
            if (Character.isDigit(run.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
