package dev.articles.extract.entities.tagger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Trains both readings of a language. The second must learn from votes as imperfect as those it will see, so the votes of
 * each part of the lessons come from a first reading that was trained on the other parts.
 */
final class Trainer {

    private static final int PARTS = 4;
    /** How often a model is learnt that is kept; one that only votes is learnt once. */
    private static final int COURSES = 3;
    /** A row of fewer units is left out of a model that is kept. */
    private static final int LEAST = 5;
    /** Lessons that stand together go into one part: they may be pieces of one article. */
    private static final int TOGETHER = 8;

    private final List<Lesson> lessons;
    private final Guideline guideline;

    /** @param guideline by which the names are to be found, whatever guidelines the lessons are marked by */
    Trainer(List<Lesson> lessons, Guideline guideline) {
        this.lessons = Lesson.withExchange(lessons);
        this.guideline = guideline;
    }

    Reader train() {
        return new Reader(SparseModel.read(ByteBuffer.wrap(learn())));
    }

    /** The model of both readings, as {@link SparseModel#read} reads it. */
    byte[] learn() {
        Learnt first = learn(lessons, COURSES, false);
        int[][] votes = new int[lessons.size()][];
        IntStream.range(0, PARTS).parallel().forEach(part -> vote(part, votes));
        for (int i = 0; i < votes.length; i++) {
            lessons.get(i).setVotes(votes[i]);
        }
        Learnt second = learn(lessons, COURSES, true);
        return ModelFile.bytes(first.pruned(LEAST), second.pruned(LEAST));
    }

    private void vote(int part, int[][] votes) {
        List<Lesson> others = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            if (i / TOGETHER % PARTS != part) {
                others.add(lessons.get(i));
            }
        }
        byte[] model = ModelFile.bytes(learn(others, 1, false), Learnt.NOTHING);
        Reader reader = new Reader(SparseModel.read(ByteBuffer.wrap(model)));
        for (int i = 0; i < lessons.size(); i++) {
            if (i / TOGETHER % PARTS == part) {
                Document document = lessons.get(i).document();
                reader.vote(document);
                votes[i] = document.votes.clone();
            }
        }
    }

    private Learnt learn(List<Lesson> from, int courses, boolean withVotes) {
        List<Example> examples = new ArrayList<>();
        from.forEach(lesson -> examples.addAll(lesson.examples(guideline, withVotes)));
        return new Learner(examples).learn(courses);
    }
}
