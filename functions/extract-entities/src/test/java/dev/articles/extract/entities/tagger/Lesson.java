package dev.articles.extract.entities.tagger;

import java.util.ArrayList;
import java.util.List;

/** A document to learn from or to be measured by, with the right label of every token by some guideline. */
record Lesson(Sample sample, Document document, int[] labels, Guideline guideline) {

    static List<Lesson> of(List<Sample> samples, Guideline guideline, WordClasses lists) {
        return samples.stream().map(sample -> of(sample, guideline, lists)).toList();
    }

    private static Lesson of(Sample sample, Guideline guideline, WordClasses lists) {
        Tokens tokens = Tokenizer.tokenize(sample.text());
        return new Lesson(sample, new Document(tokens, lists), sample.labels(tokens), guideline);
    }

    /** The lessons, and after each of our own texts the same with other names. */
    static List<Lesson> withExchange(List<Lesson> lessons) {
        Exchange exchange = new Exchange(
                lessons.stream().filter(Lesson::isOwn).map(Lesson::sample).toList());
        List<Lesson> all = new ArrayList<>();
        for (Lesson lesson : lessons) {
            all.add(lesson);
            if (lesson.isOwn()) {
                all.add(of(exchange.of(lesson.sample()), lesson.guideline(), lesson.document().lists));
            }
        }
        return all;
    }

    private boolean isOwn() {
        return guideline == Guideline.PROJECT;
    }

    /** The sentences, with their features and what they teach. */
    List<Example> examples(Guideline wanted, boolean withVotes) {
        int[] allowed = Agreement.allowed(this, wanted);
        Tokens tokens = document.tokens;
        List<Example> examples = new ArrayList<>(tokens.sentenceCount());
        for (int s = 0; s < tokens.sentenceCount(); s++) {
            examples.add(
                    Example.of(document, tokens.sentenceStart(s), tokens.sentenceStart(s + 1), allowed, withVotes));
        }
        return examples;
    }

    void setVotes(int[] votes) {
        System.arraycopy(votes, 0, document.votes, 0, votes.length);
    }
}
