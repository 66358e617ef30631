package dev.articles.extract.entities.tagger;

import dev.articles.extract.entities.names.GazetteerClass;
import java.util.List;

/** The tokens of one text with all that features read of them, worked out once. */
final class Document {

    final Tokens tokens;
    final WordClasses lists;
    final Word[] words;
    /** Hashes of the folded word, of the word without article, of the word without proclitics. */
    final int[] whole;

    final int[] stem;
    final int[] bare;
    /** Word classes and gazetteer classes as bits. */
    final long[] classes;
    /** The part each token plays; see {@link Parts}. */
    final int[] parts;
    /** The same in few kinds. */
    final int[] kinds;
    /** Listed names of several words. */
    final List<TokenSpan> listed;
    /** What the rest of the document says of the word; see {@link Votes}. */
    final int[] votes;

    Document(Tokens tokens, WordClasses lists) {
        this.lists = lists;
        int n = tokens.size();
        this.tokens = tokens;
        words = new Word[n];
        whole = new int[n];
        stem = new int[n];
        bare = new int[n];
        votes = new int[n];
        for (int i = 0; i < n; i++) {
            Word word = Word.of(tokens.text(), tokens.start(i), tokens.end(i));
            words[i] = word;
            whole[i] = Hash.of(word.folded(), 0, word.folded().length());
            stem[i] = Hash.of(word.folded(), word.article(), word.folded().length());
        }
        WordClasses.Findings findings = lists.of(words);
        classes = findings.classes();
        listed = findings.names();
        parts = new int[n];
        kinds = new int[n];
        for (int i = 0; i < n; i++) {
            bare[i] = Hash.of(
                    words[i].folded(), words[i].bare(), words[i].folded().length());
            parts[i] = lists.parts().of(words[i], classes[i], tokens.text().charAt(tokens.start(i)));
            kinds[i] = Parts.kind(parts[i]);
        }
    }

    int size() {
        return words.length;
    }

    /** Whether more words are in Arabic letters than in others. */
    boolean isArabic() {
        int balance = 0;
        for (Word word : words) {
            balance += word.shape() == Shape.ARABIC ? 1 : word.shape() == Shape.MARK ? 0 : -1;
        }
        return balance > 0;
    }

    boolean is(int token, String kind) {
        return token >= 0 && token < size() && lists.is(classes[token], kind);
    }

    boolean is(int token, GazetteerClass kind) {
        return token >= 0 && token < size() && WordClasses.is(classes[token], kind);
    }

    boolean isCommon(int token) {
        return is(token, GazetteerClass.COMMON_WORD);
    }

    boolean isVerb(int token) {
        return is(token, GazetteerClass.VERB);
    }
}
