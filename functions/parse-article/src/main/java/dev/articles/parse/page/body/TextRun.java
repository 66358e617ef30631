package dev.articles.parse.page.body;

import java.util.List;

/** Collects the text between two block boundaries, and counts it as it comes. */
final class TextRun {

    private static final String SENTENCE_ENDS = ".!?؟。！？…۔";

    /** In scripts without word spaces a character says about as much as three letters. */
    private static final int IDEOGRAPH = 3;

    private static final int SHORT = 120;

    private final StringBuilder text = new StringBuilder();
    private int letters;
    private int linked;
    private int sentences;
    private boolean space;
    private int word;
    private boolean stopped;
    private boolean linkEnded;

    void append(String piece, boolean inLink) {
        int before = letters;
        int i = 0;
        while (i < piece.length()) {
            int end = i;
            while (end < piece.length() && !isSpace(piece.charAt(end))) {
                watch(piece.charAt(end));
                end++;
            }
            appendWord(piece, i, end);
            if (end < piece.length()) {
                endWord();
                space = true;
            }
            i = end + 1;
        }
        linked += inLink ? letters - before : 0;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0';
    }

    private void appendWord(String piece, int from, int to) {
        if (from == to) {
            return;
        }
        if (space && !text.isEmpty() && !endsLine()) {
            text.append(' ');
            letters++;
        }
        space = false;
        linkEnded = false;
        text.append(piece, from, to);
    }

    private void watch(char c) {
        letters += c >= '\u2e80' && c < '\ufb00' ? IDEOGRAPH : 1;
        if (c >= 'a' && c <= 'z') {
            word++;
            stopped = false;
        } else {
            watchWord(c);
        }
    }

    /** A full stop after one letter is an initial, one inside a number or an address ends nothing. */
    private void watchWord(char c) {
        if (c >= '\u3000' && SENTENCE_ENDS.indexOf(c) >= 0) {
            sentences++;
        } else if (c == '.' || c == '!' || c == '?' || c > '\u0080' && SENTENCE_ENDS.indexOf(c) >= 0) {
            stopped = word > 1;
        } else if (Character.isLetterOrDigit(c)) {
            word++;
            stopped = false;
        }
    }

    private void endWord() {
        sentences += stopped ? 1 : 0;
        stopped = false;
        word = 0;
    }

    /** Links with nothing between them are items of a list, each on its own line. */
    void startLink() {
        if (linkEnded) {
            lineBreak();
        }
    }

    void endLink() {
        linkEnded = !text.isEmpty();
    }

    boolean isShort() {
        return letters < SHORT && sentences == 0 && !stopped;
    }

    boolean endsLine() {
        return !text.isEmpty() && text.charAt(text.length() - 1) == '\n';
    }

    void lineBreak() {
        endWord();
        if (!text.isEmpty()) {
            text.append('\n');
        }
        space = false;
    }

    /** Ends the run; a run with text in it becomes a block. */
    void flush(Box box, List<Block> blocks) {
        endWord();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > 0) {
            blocks.add(Block.of(text.substring(0, end), box, letters, linked, sentences));
        }
        text.setLength(0);
        letters = 0;
        linked = 0;
        linkEnded = false;
        sentences = 0;
        space = false;
    }
}
