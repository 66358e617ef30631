package dev.articles.extract.entities.tagger;

import dev.articles.extract.entities.names.Gazetteers;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Makes the models from public corpora and from our own texts, or measures how good models made this way are. The same
 * corpora, lists and texts give the same bytes.
 *
 * <p>Run by {@code train-entities}, which says how.
 */
final class Training {

    private enum Language {
        AR("anercorp.train", 10),
        EN("wikigold.train", 5);

        private final String corpus;
        private final int parts;

        Language(String corpus, int parts) {
            this.corpus = corpus;
            this.parts = parts;
        }

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final WordClasses lists = new WordClasses(Gazetteers.load(), Lexicon.load());
    private final Path corpora;
    private final Path module;

    private Training(Path corpora, Path module) {
        this.corpora = corpora;
        this.module = module;
    }

    public static void main(String[] arguments) throws IOException {
        Training training = new Training(Path.of(arguments[0]), Path.of(arguments[1]));
        List<String> options = List.of(arguments).subList(2, arguments.length);
        boolean all = options.size() < 2;
        for (Language language : Language.values()) {
            if (options.isEmpty()) {
                training.write(language);
            } else if (options.get(0).equals("--measure")
                    && (all || options.get(1).equals(language.code()))) {
                training.measure(language, options.subList(Math.min(2, options.size()), options.size()));
            } else if (options.get(0).equals("--test") && !all && options.get(1).equals(language.code())) {
                training.test(language, Path.of(options.get(2)));
            }
        }
    }

    private void write(Language language) throws IOException {
        Path file = module.resolve("src/main/resources/dev/articles/extract/entities/tagger")
                .resolve(language.code())
                .resolve("model.bin");
        try (OutputStream out =
                new DeflaterOutputStream(Files.newOutputStream(file), new Deflater(Deflater.BEST_COMPRESSION))) {
            out.write(new Trainer(lessons(language), Guideline.PROJECT).learn());
        }
    }

    /** Scores models that learnt from everything on a file that they did not see. */
    private void test(Language language, Path file) throws IOException {
        Figures figures = new Figures();
        figures.add(lessons(language), Lesson.of(Corpus.read(file), Guideline.CORPUS, lists));
        figures.print(language.code());
    }

    /** Cross-validates: each part of the corpus and of our own texts is read by models that learnt from the other parts. */
    private void measure(Language language, List<String> parts) throws IOException {
        List<Lesson> lessons = lessons(language);
        Figures figures = new Figures();
        for (int part = 0; part < language.parts; part++) {
            if (parts.isEmpty() || parts.contains(Integer.toString(part))) {
                List<Lesson> known = new ArrayList<>();
                List<Lesson> unknown = new ArrayList<>();
                divide(lessons, part, language.parts, known, unknown);
                figures.add(known, unknown);
                figures.print(language.code() + " up to part " + part);
            }
        }
    }

    /** A contiguous part of each guideline's lessons is unknown. */
    private static void divide(List<Lesson> lessons, int part, int parts, List<Lesson> known, List<Lesson> unknown) {
        for (Guideline guideline : Guideline.values()) {
            List<Lesson> all = lessons.stream()
                    .filter(lesson -> lesson.guideline() == guideline)
                    .toList();
            int from = part * all.size() / parts;
            int to = (part + 1) * all.size() / parts;
            known.addAll(all.subList(0, from));
            unknown.addAll(all.subList(from, to));
            known.addAll(all.subList(to, all.size()));
        }
    }

    private List<Lesson> lessons(Language language) throws IOException {
        Path own = module.resolve("src/test/resources/training").resolve(language.code());
        List<Lesson> lessons = new ArrayList<>(Lesson.of(MarkedText.readAll(own), Guideline.PROJECT, lists));
        lessons.addAll(Lesson.of(Corpus.read(corpora.resolve(language.corpus)), Guideline.CORPUS, lists));
        return lessons;
    }
}
