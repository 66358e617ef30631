package dev.articles.extract.entities.tagger;

import dev.articles.extract.entities.names.Gazetteers;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Makes the models from corpora, or measures how good models made this way are. The same corpora, lists and texts give the
 * same bytes.
 *
 * <p>Run by {@code train-entities}, which says how.
 */
final class Training {

    /** Our own text is what the product shall read; it counts twice. */
    private static final int WEIGHT_OF_OWN_TEXT = 2;

    private enum Language {
        AR("anercorp.train", 17, 10),
        EN("wikigold.train", 17, 5);

        private final String corpus;
        private final int bits;
        private final int parts;

        Language(String corpus, int bits, int parts) {
            this.corpus = corpus;
            this.bits = bits;
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

    /** Scores the models in place: the model as such, then with this project's conventions. */
    private void test(Language language, Path file) throws IOException {
        Score model = new Score();
        Score conventions = new Score();
        measure(Reader.load(language.code() + "/model.bin"), Lesson.of(Corpus.read(file), lists), model, conventions);
        System.out.println(language.code() + model);
        System.out.println(language.code() + " with conventions" + conventions);
    }

    private void write(Language language) throws IOException {
        List<Lesson> lessons = new ArrayList<>(own(language));
        lessons.addAll(Lesson.of(Corpus.read(corpora.resolve(language.corpus)), lists));
        Reader reader = new Trainer(language.bits).train(lessons);
        Path file = module.resolve("src/main/resources/dev/articles/extract/entities/tagger")
                .resolve(language.code())
                .resolve("model.bin");
        try (DataOutputStream out = new DataOutputStream(
                new DeflaterOutputStream(Files.newOutputStream(file), new Deflater(Deflater.BEST_COMPRESSION)))) {
            ((ByteModel) reader.first()).write(out);
            ((ByteModel) reader.second()).write(out);
        }
    }

    private void measure(Language language, List<String> parts) throws IOException {
        List<Lesson> corpus = Lesson.of(Corpus.read(corpora.resolve(language.corpus)), lists);
        Score model = new Score();
        Score conventions = new Score();
        for (int part = 0; part < language.parts; part++) {
            if (!parts.isEmpty() && !parts.contains(Integer.toString(part))) {
                continue;
            }
            int from = part * corpus.size() / language.parts;
            int to = (part + 1) * corpus.size() / language.parts;
            List<Lesson> lessons = new ArrayList<>(own(language));
            lessons.addAll(corpus.subList(0, from));
            lessons.addAll(corpus.subList(to, corpus.size()));
            measure(new Trainer(language.bits).train(lessons), corpus.subList(from, to), model, conventions);
            System.out.println(language.code() + " up to part " + part + model);
        }
        System.out.println(language.code() + " with conventions" + conventions);
    }

    private static void measure(Reader reader, List<Lesson> lessons, Score model, Score conventions) {
        for (Lesson lesson : lessons) {
            lesson.forgetVotes();
            List<TokenSpan> names = TokenSpan.of(reader.labels(lesson.document()));
            List<TokenSpan> truth = TokenSpan.of(lesson.labels());
            model.count(names, truth);
            conventions.count(Conventions.apply(lesson.document(), names), truth);
        }
    }

    private List<Lesson> own(Language language) throws IOException {
        Path file = module.resolve("src/test/resources/training").resolve(language.code() + ".txt");
        List<Lesson> lessons = new ArrayList<>();
        for (Lesson lesson : Lesson.of(MarkedText.read(file), lists)) {
            lessons.addAll(Collections.nCopies(WEIGHT_OF_OWN_TEXT, lesson));
        }
        return lessons;
    }
}
