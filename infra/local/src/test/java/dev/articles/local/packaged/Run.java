package dev.articles.local.packaged;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * What one start of a function took, in milliseconds: until it asked for its first event, for the first event, and for
 * the median of later ones, once it was warm.
 *
 * @param coldCpu processor time of start and first event
 * @param warmCpu processor time of one of the later events, in the mean
 */
record Run(double init, double first, double warm, double coldCpu, double warmCpu, long peakMb) {

    private static final int UNTIL_WARM = 200;
    private static final int WARM_CALLS = 200;

    double cold() {
        return init + first;
    }

    /** The time of a first event alone. */
    static double first(Launch launch, byte[] event) throws InterruptedException, IOException {
        try (FunctionProcess function = launch.start()) {
            return call(function, event, null);
        }
    }

    static Run of(Launch launch, byte[] event) throws InterruptedException, IOException {
        return of(launch, event, null);
    }

    /** With a constant AWS, whose time does not count. */
    static Run of(Launch launch, byte[] event, ConstantAws aws) throws InterruptedException, IOException {
        try (FunctionProcess function = launch.start()) {
            double first = call(function, event, aws);
            Duration cold = function.cpu();
            for (int i = 0; i < UNTIL_WARM; i++) {
                call(function, event, aws);
            }
            Duration before = function.cpu();
            double[] warm = new double[WARM_CALLS];
            for (int i = 0; i < WARM_CALLS; i++) {
                warm[i] = call(function, event, aws);
            }
            double warmCpu = millis(function.cpu().minus(before).toNanos()) / WARM_CALLS;
            Arrays.sort(warm);
            return new Run(
                    millis(function.init().toNanos()),
                    first,
                    warm[WARM_CALLS / 2],
                    millis(cold.toNanos()),
                    warmCpu,
                    function.peakMemoryMb());
        }
    }

    /** Of a number of runs, the median of one of their values. */
    static double median(List<Run> runs, ToDoubleFunction<Run> value) {
        return median(runs.stream().mapToDouble(value));
    }

    static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double call(FunctionProcess function, byte[] event, ConstantAws aws)
            throws InterruptedException, IOException {
        RuntimeApi.Answer answer = function.invoke(event);
        if (!answer.body().equals("{\"batchItemFailures\":[]}")) {
            throw new IllegalStateException(answer + "\n" + function.log());
        }
        return millis(answer.nanos() - (aws == null ? 0 : aws.takeNanos()));
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
