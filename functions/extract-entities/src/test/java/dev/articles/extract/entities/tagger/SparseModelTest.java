package dev.articles.extract.entities.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.extract.entities.names.Gazetteers;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class SparseModelTest {

    private static final int L = Labels.COUNT;
    private static final int LABEL = 3;
    private static final int LAST_LABEL = L - 1;

    private final Features features = new Features();

    @Test
    void saysForEachReadingWhatWasLearntAndNothingElse() {
        Document document =
                new Document(Tokenizer.tokenize("قال علي"), new WordClasses(Gazetteers.load(), Lexicon.load()));
        features.read(document, 1);
        int known = SparseModel.slot(features.get(0));
        float[] weights = new float[2 * L];
        weights[LABEL] = 1.5f;
        weights[LAST_LABEL] = -6.35f;
        // Too small to be kept.
        weights[L + LABEL] = 0.05f;
        Learnt first = Learnt.of(new int[] {known, known + 1}, weights, new float[Transitions.COUNT]);
        Learnt second = Learnt.of(
                new int[] {SparseModel.slot(features.get(1))},
                only(LAST_LABEL, 2f),
                only(Transitions.COUNT, LAST_LABEL, 1f));
        SparseModel model = SparseModel.read(ByteBuffer.wrap(ModelFile.bytes(first, second)));
        float[] firstScores = new float[L];
        float[] secondScores = new float[L];
        model.score(features, firstScores, secondScores, 0);
        float[] expected = only(LABEL, 1.5f);
        expected[LAST_LABEL] = -6.35f;
        assertThat(firstScores).containsExactly(expected);
        assertThat(secondScores).containsExactly(only(LAST_LABEL, 2f));
        assertThat(model.transitions(0).fit(0, LAST_LABEL)).isZero();
        assertThat(model.transitions(1).fit(0, LAST_LABEL)).isEqualTo(1f);
    }

    private static float[] only(int place, float value) {
        return only(L, place, value);
    }

    private static float[] only(int length, int place, float value) {
        float[] values = new float[length];
        values[place] = value;
        return values;
    }
}
