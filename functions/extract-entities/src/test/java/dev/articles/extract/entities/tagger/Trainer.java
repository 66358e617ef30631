package dev.articles.extract.entities.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * Trains both readings of a language. The second must learn from votes as imperfect as those it will see, so the votes of
 * each part of the lessons come from a first reading that was trained on the other parts.
 */
final class Trainer {

    private static final int PARTS = 4;
    private static final float UNIT = 0.03f;

    private final int bits;

    /** @param bits logarithm of the number of rows of the table of weights */
    Trainer(int bits) {
        this.bits = bits;
    }

    Reader train(List<Lesson> lessons) {
        lessons.forEach(Lesson::forgetVotes);
        ByteModel first = learn(lessons);
        List<int[]> votes = votes(lessons);
        for (int i = 0; i < votes.size(); i++) {
            lessons.get(i).setVotes(votes.get(i));
        }
        return new Reader(first, learn(lessons));
    }

    private List<int[]> votes(List<Lesson> lessons) {
        List<int[]> votes = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            int from = part * lessons.size() / PARTS;
            int to = (part + 1) * lessons.size() / PARTS;
            List<Lesson> others = new ArrayList<>(lessons.subList(0, from));
            others.addAll(lessons.subList(to, lessons.size()));
            Reader reader = new Reader(learn(others), null);
            for (Lesson lesson : lessons.subList(from, to)) {
                reader.vote(lesson.document());
                votes.add(lesson.document().votes.clone());
                lesson.forgetVotes();
            }
        }
        return votes;
    }

    private ByteModel learn(List<Lesson> lessons) {
        List<Example> examples = new ArrayList<>();
        lessons.forEach(lesson -> examples.addAll(lesson.examples(bits)));
        FloatModel learnt = new Learner(bits).learn(examples);
        return ByteModel.round(bits, learnt.weights(), learnt.transitions(), UNIT);
    }
}
