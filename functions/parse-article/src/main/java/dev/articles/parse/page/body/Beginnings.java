package dev.articles.parse.page.body;

/**
 * Tells at a glance that a name holds none of the words with which phrases begin, as most names do. It may be wrong in
 * that it sees one, never in that it sees none.
 */
final class Beginnings {

    private static final int NUMBERS = 1 << 14;

    /** Words, and beginnings of words that are left open, by a number made of their letters. */
    private final boolean[] words = new boolean[NUMBERS];

    private final boolean[] open = new boolean[NUMBERS];

    void add(String word, boolean isOpen) {
        int number = 0;
        for (int i = 0; i < word.length(); i++) {
            number = next(number, word.charAt(i));
        }
        (isOpen ? open : words)[number] = true;
    }

    boolean mayBeIn(String names) {
        int number = 0;
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            if (!Character.isLetter(c) || i > 0 && isHump(names, i)) {
                if (words[number]) {
                    return true;
                }
                number = 0;
            }
            number = Character.isLetter(c) ? next(number, c) : 0;
            if (open[number]) {
                return true;
            }
        }
        return words[number];
    }

    private static boolean isHump(String names, int at) {
        return Character.isUpperCase(names.charAt(at)) && Character.isLowerCase(names.charAt(at - 1));
    }

    private static int next(int number, char letter) {
        return 31 * number + Character.toLowerCase(letter) & NUMBERS - 1;
    }
}
