package dev.articles.parse.scrape;

/** Tells sentences from headlines, entries and buttons, by length and by how they end. */
final class Sentences {

    private static final String ENDS = ".!?؟…۔。:";
    private static final String CLOSERS = "\"'”’»«“)] ";
    private static final int SENTENCE_WORDS = 5;
    private static final int PARAGRAPH_WORDS = 22;

    private Sentences() {}

    /** Whether a line is one sentence or more: ended as sentences are, or too long for anything else. */
    static boolean are(String text, int words) {
        return words >= PARAGRAPH_WORDS || (words >= SENTENCE_WORDS && isEnded(text));
    }

    static boolean isEnded(String text) {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    static int countWords(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inWord ? 1 : 0;
            inWord = letter || (inWord && text.charAt(i) != ' ');
        }
        return words;
    }
}
