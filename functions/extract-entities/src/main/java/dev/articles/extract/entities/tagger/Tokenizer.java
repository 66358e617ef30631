package dev.articles.extract.entities.tagger;

import dev.articles.text.NameKey;

/**
 * Cuts text into words, numbers and punctuation marks, and into sentences, in one pass.
 *
 * <p>A Latin word keeps its inner hyphens and the dots of its initials (U.S.); an Arabic word keeps its vowel signs and
 * tatweel; nothing is cut off a word, proclitics neither.
 */
final class Tokenizer {

    /** No sentence is longer, whatever the text: the time to read one grows with its length alone, but memory is kept small. */
    private static final int LONGEST_SENTENCE = 400;

    private static final String ENDS = ".!?؟…";

    private final String text;
    private final Tokens tokens;
    private int sentenceStart;

    private Tokenizer(String text) {
        this.text = text;
        this.tokens = new Tokens(text);
    }

    static Tokens tokenize(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        int at = 0;
        while (at < text.length()) {
            at = tokenizer.step(at);
        }
        tokenizer.endSentence();
        return tokenizer.tokens;
    }

    private int step(int at) {
        char c = text.charAt(at);
        if (c == '\n' || c == '\r' || tokens.size() - sentenceStart >= LONGEST_SENTENCE) {
            endSentence();
        }
        if (isBlank(c)) {
            return at + 1;
        }
        int end = isWord(c) ? wordEnd(at) : c == '.' ? dotsEnd(at) : at + 1;
        tokens.add(at, end);
        if (ENDS.indexOf(c) >= 0 && endsSentence(at, end)) {
            endSentence();
        }
        return end;
    }

    /** Several dots are one mark: "..مشيرا", "...". */
    private int dotsEnd(int at) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) == '.') {
            end++;
        }
        return end;
    }

    /** A blank follows, or there are several dots. */
    private boolean endsSentence(int start, int end) {
        return end > start + 1 || end == text.length() || isBlank(text.charAt(end));
    }

    private void endSentence() {
        tokens.endSentence();
        sentenceStart = tokens.size();
    }

    private int wordEnd(int at) {
        int end = at + 1;
        while (end < text.length() && (isWord(text.charAt(end)) || joins(at, end))) {
            end++;
        }
        return end;
    }

    /** Whether the mark at a place belongs to the word around it: Jean-Marie, U.S., 6.3. */
    private boolean joins(int start, int at) {
        char mark = text.charAt(at);
        char before = text.charAt(at - 1);
        boolean wordFollows = at + 1 < text.length() && isWord(text.charAt(at + 1));
        if (mark == '.' && isLatinLetter(before) && (at - start == 1 || text.charAt(at - 2) == '.')) {
            return wordFollows || Character.isUpperCase(before);
        }
        if (!wordFollows) {
            return false;
        }
        char after = text.charAt(at + 1);
        return switch (mark) {
            case '-' -> isLatinLetter(before) && isLatinLetter(after);
            case '.', ',', '٫' -> Character.isDigit(before) && Character.isDigit(after);
            case '\'', '’' -> isLatinLetter(before) && isLatinLetter(after) && !isPossessive(at);
            default -> false;
        };
    }

    /** "'s" at the end of a word is a word of its own. */
    private boolean isPossessive(int at) {
        return (text.charAt(at + 1) == 's') && (at + 2 == text.length() || !isWord(text.charAt(at + 2)));
    }

    private static boolean isLatinLetter(char c) {
        return c < '\u0250' && Character.isLetter(c);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || NameKey.isSilent(c);
    }
}
