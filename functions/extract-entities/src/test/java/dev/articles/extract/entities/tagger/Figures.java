package dev.articles.extract.entities.tagger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How well texts were read: each by the guideline it is marked by, and as the product reads it. */
final class Figures {

    private final Map<Guideline, Score> byGuideline = new EnumMap<>(Guideline.class);
    private final Map<Guideline, Score> asProduct = new EnumMap<>(Guideline.class);

    /** Scores texts that neither reader has learnt from. */
    void add(List<Lesson> known, List<Lesson> unknown) {
        Map<Guideline, Reader> readers = new EnumMap<>(Guideline.class);
        for (Lesson lesson : unknown) {
            readers.computeIfAbsent(lesson.guideline(), guideline -> new Trainer(known, guideline).train());
        }
        Reader product = readers.computeIfAbsent(Guideline.PROJECT, guideline -> new Trainer(known, guideline).train());
        for (Lesson lesson : unknown) {
            Guideline guideline = lesson.guideline();
            List<TokenSpan> truth = TokenSpan.of(lesson.labels());
            score(byGuideline, guideline).count(read(readers.get(guideline), lesson), truth);
            List<TokenSpan> names = Conventions.apply(lesson.document(), read(product, lesson));
            score(asProduct, guideline).count(names, truth);
        }
    }

    private static Score score(Map<Guideline, Score> scores, Guideline guideline) {
        return scores.computeIfAbsent(guideline, g -> new Score());
    }

    private static List<TokenSpan> read(Reader reader, Lesson lesson) {
        return TokenSpan.of(reader.labels(lesson.document()));
    }

    void print(String title) {
        byGuideline.forEach((guideline, score) -> {
            System.out.println(title + ", marked by " + guideline + ", model alone" + score);
            System.out.println(
                    title + ", marked by " + guideline + ", as the product reads" + asProduct.get(guideline));
        });
    }
}
