package dev.articles.extract.dates.tokens;

import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.Lexicon;
import dev.articles.extract.dates.lexicon.Lexicon.Node;

/** Finds the word that begins at a position, with the proclitics and the article taken off where that is needed. */
final class WordReader {
    private static final String ARTICLE = "ال";

    private final Lexicon lexicon;
    private final String text;
    private final FoldedWord folded;

    private Node found;
    private int foundEnd;

    WordReader(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
        this.folded = new FoldedWord(text);
    }

    /** The token of the word {@code [start, end)} or of a longer phrase that begins with it; null for other words. */
    Token read(int start, int end) {
        folded.set(start, end);
        if (folded.length() == 0 || folded.length() >= FoldedWord.MOST_LETTERS) {
            return null;
        }
        Token token = lookUp(start, end, 0, false, (char) 0);
        token = token == null ? withoutSuffix(start, end) : token;
        if (token != null || folded.at(0) < 'ء') {
            return token;
        }
        int at = 0;
        boolean joined = folded.at(0) == 'و' || folded.at(0) == 'ف';
        if (joined && (token = lookUp(start, end, 1, true, (char) 0)) != null) {
            return token;
        }
        at = joined ? 1 : 0;
        return withoutPreposition(start, end, at, joined);
    }

    /** Turkish and others put their suffixes behind an apostrophe: "Ekim'de". */
    private Token withoutSuffix(int start, int end) {
        for (int i = start + 2; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '\u2019') {
                folded.set(start, i);
                Token token = lookUp(start, i, 0, false, (char) 0);
                folded.set(start, end);
                return token;
            }
        }
        return null;
    }

    private Token withoutPreposition(int start, int end, int at, boolean joined) {
        if (at >= folded.length() - 2) {
            return null;
        }
        char letter = folded.at(at);
        if (letter != 'ب' && letter != 'ل' && letter != 'ك') {
            return null;
        }
        if (letter == 'ل' && folded.at(at + 1) == 'ل') {
            folded.letters().setCharAt(at, 'ا');
            Token token = lookUp(start, end, at, joined, letter);
            return token == null ? null : token;
        }
        return lookUp(start, end, at + 1, joined, letter);
    }

    private Token lookUp(int start, int end, int at, boolean joined, char preposition) {
        found = null;
        foundEnd = end;
        Entry[] whole = longest(lexicon.find(folded.letters(), at, folded.length()), end);
        int wholeEnd = foundEnd;
        boolean article = folded.length() > at + 3
                && folded.at(at) == ARTICLE.charAt(0)
                && folded.at(at + 1) == ARTICLE.charAt(1);
        Entry[] bare = article ? bare(start, end, at) : null;
        if (whole == null && bare == null) {
            return null;
        }
        boolean definite = bare != null && (whole == null || foundEnd >= wholeEnd);
        int tokenEnd = Math.max(whole == null ? 0 : wholeEnd, bare == null ? 0 : foundEnd);
        Entry[] entries = merge(whole, wholeEnd, bare, foundEnd, tokenEnd);
        return Token.word(
                start,
                folded.offset(at),
                tokenEnd,
                entries,
                new Clitics(
                        joined, preposition, definite, folded.at(at) < 'ء', Character.isUpperCase(text.charAt(start))));
    }

    private Entry[] bare(int start, int end, int at) {
        foundEnd = end;
        return longest(lexicon.find(folded.letters(), at + 2, folded.length()), end);
    }

    private static Entry[] merge(Entry[] whole, int wholeEnd, Entry[] bare, int bareEnd, int end) {
        if (whole == null || wholeEnd < end) {
            return bare;
        }
        if (bare == null || bareEnd < end) {
            return whole;
        }
        Entry[] both = java.util.Arrays.copyOf(whole, whole.length + bare.length);
        System.arraycopy(bare, 0, both, whole.length, bare.length);
        return both;
    }

    /** Follows a phrase as far as the lexicon knows it; sets {@code foundEnd}. */
    private Entry[] longest(Node first, int end) {
        if (first == null) {
            return null;
        }
        Entry[] best = first.entries().length > 0 ? first.entries() : null;
        foundEnd = end;
        if (!first.continues()) {
            return best;
        }
        int length = folded.length();
        Node node = first;
        int at = end;
        while (node != null && node.continues()) {
            int begin = skipSpace(at);
            int stop = begin < 0 ? -1 : Words.end(text, begin);
            if (begin < 0 || stop <= begin) {
                break;
            }
            folded.letters().setLength(length);
            folded.append(begin, stop);
            node = node.follow(folded.letters(), length, folded.length());
            at = stop;
            if (node != null && node.entries().length > 0) {
                best = node.entries();
                foundEnd = stop;
            }
        }
        folded.letters().setLength(length);
        return best;
    }

    private int skipSpace(int at) {
        int i = at;
        while (i < text.length() && (Words.isSpace(text.charAt(i)) || text.charAt(i) == '-')) {
            i++;
        }
        return i > at && i < text.length() ? i : -1;
    }
}
