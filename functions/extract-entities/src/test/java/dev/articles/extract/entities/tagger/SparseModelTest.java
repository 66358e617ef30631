package dev.articles.extract.entities.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.extract.entities.names.Gazetteers;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class SparseModelTest {

    private static final int LABEL = 3;

    private final Features features = new Features();

    @Test
    void saysWhatWasLearntAndNothingElse() throws IOException {
        Document document =
                new Document(Tokenizer.tokenize("قال علي"), new WordClasses(Gazetteers.load(), Lexicon.load()));
        features.read(document, 1);
        int known = SparseModel.slot(features.get(0));
        float[] weights = new float[2 * Labels.COUNT];
        weights[LABEL] = 1.5f;
        // Too small to be kept.
        weights[Labels.COUNT + LABEL] = 0.05f;
        SparseModel model =
                SparseModel.of(new int[] {known, known + 1}, weights, new float[Labels.COUNT * Labels.COUNT]);
        float[] expected = new float[Labels.COUNT];
        expected[LABEL] = 1.5f;
        assertThat(scores(model)).isEqualTo(expected);
        assertThat(scores(writtenAndRead(model))).isEqualTo(expected);
    }

    private float[] scores(SparseModel model) {
        float[] scores = new float[Labels.COUNT];
        model.score(features, scores, 0);
        return scores;
    }

    private static SparseModel writtenAndRead(SparseModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(new DataOutputStream(out));
        return SparseModel.read(ByteBuffer.wrap(out.toByteArray()));
    }
}
