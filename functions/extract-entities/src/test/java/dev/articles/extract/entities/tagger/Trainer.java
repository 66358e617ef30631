package dev.articles.extract.entities.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * Trains both readings of a language. The second must learn from votes as imperfect as those it will see, so the votes of
 * each part of the lessons come from a first reading that was trained on the other parts.
 */
final class Trainer {

    private static final int PARTS = 4;
    /** How often a model is learnt that is kept; one that only votes is learnt once. */
    private static final int COURSES = 3;
    /** Lessons that stand together go into one part: they may be pieces of one article. */
    private static final int TOGETHER = 8;

    private final List<Lesson> lessons;
    private final Guideline guideline;

    /** @param guideline by which the names are to be found, whatever guidelines the lessons are marked by */
    Trainer(List<Lesson> lessons, Guideline guideline) {
        this.lessons = lessons;
        this.guideline = guideline;
    }

    Reader train() {
        lessons.forEach(Lesson::forgetVotes);
        SparseModel first = learn(lessons, COURSES);
        int[][] votes = new int[lessons.size()][];
        for (int part = 0; part < PARTS; part++) {
            vote(part, votes);
        }
        for (int i = 0; i < votes.length; i++) {
            lessons.get(i).setVotes(votes[i]);
        }
        return new Reader(first, learn(lessons, COURSES));
    }

    private void vote(int part, int[][] votes) {
        List<Lesson> others = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            if (i / TOGETHER % PARTS != part) {
                others.add(lessons.get(i));
            }
        }
        Reader reader = new Reader(learn(others, 1), null);
        for (int i = 0; i < lessons.size(); i++) {
            if (i / TOGETHER % PARTS == part) {
                Lesson lesson = lessons.get(i);
                reader.vote(lesson.document());
                votes[i] = lesson.document().votes.clone();
                lesson.forgetVotes();
            }
        }
    }

    private SparseModel learn(List<Lesson> from, int courses) {
        List<Example> examples = new ArrayList<>();
        from.forEach(lesson -> examples.addAll(lesson.examples(guideline)));
        return new Learner(examples).learn(courses);
    }
}
