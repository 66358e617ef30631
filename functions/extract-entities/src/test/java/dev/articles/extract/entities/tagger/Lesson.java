package dev.articles.extract.entities.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A document to learn from or to be measured by, with the right label of every token. */
record Lesson(Document document, int[] labels) {

    static Lesson of(Sample sample, WordClasses lists) {
        Tokens tokens = Tokenizer.tokenize(sample.text());
        return new Lesson(new Document(tokens, lists), sample.labels(tokens));
    }

    static List<Lesson> of(List<Sample> samples, WordClasses lists) {
        return samples.stream().map(sample -> of(sample, lists)).toList();
    }

    /** The sentences, with the features that the document has now: votes are features too. */
    List<Example> examples(int bits) {
        Tokens tokens = document.tokens;
        List<Example> examples = new ArrayList<>(tokens.sentenceCount());
        for (int s = 0; s < tokens.sentenceCount(); s++) {
            examples.add(Example.of(document, labels, tokens.sentenceStart(s), tokens.sentenceStart(s + 1), bits));
        }
        return examples;
    }

    void forgetVotes() {
        Arrays.fill(document.votes, 0);
    }

    void setVotes(int[] votes) {
        System.arraycopy(votes, 0, document.votes, 0, votes.length);
    }
}
