package dev.articles.extract.entities.tagger;

import java.util.Arrays;

/** Weights as they are learnt, by AdaGrad (Duchi, Hazan and Singer 2011), and their average over the later rounds. */
final class Weights {

    private static final float RATE = 0.2f;

    final float[] now;
    private final float[] squares;
    private final float[] sum;
    private int kept;

    Weights(int size) {
        now = new float[size];
        squares = new float[size];
        sum = new float[size];
    }

    void step(int at, float gradient) {
        squares[at] += gradient * gradient;
        now[at] += RATE * gradient / (float) Math.sqrt(squares[at] + 0.5f);
    }

    /** Begins anew; what was kept stays. */
    void forget() {
        Arrays.fill(now, 0);
        Arrays.fill(squares, 0);
    }

    void keep() {
        kept++;
        for (int i = 0; i < sum.length; i++) {
            sum[i] += now[i];
        }
    }

    /** The mean of what was kept, times a factor. */
    float[] average(float factor) {
        float[] average = new float[sum.length];
        for (int i = 0; i < sum.length; i++) {
            average[i] = factor * sum[i] / kept;
        }
        return average;
    }
}
