package dev.articles.parse.bytes;

import dev.articles.text.DataFile;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Weighs encodings by what letters the bytes would be in each: a naive Bayes estimate over the bytes beyond ASCII, with
 * letter frequencies of one language per candidate ({@code letters.txt}). A few hundred bytes decide.
 */
final class LetterStatistics {

    /** Enough to be certain, little enough to cost nothing. */
    private static final int SAMPLE = 32 * 1024;

    /** How much likelier, per byte, another encoding must be to overrule a declaration (natural logarithm). */
    private static final double OVERRULING = 1.0;

    /** Less than this difference per byte is chance. */
    private static final double ABOUT = 0.2;

    private final List<Candidate> candidates;

    private LetterStatistics(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    static LetterStatistics load() {
        List<Candidate> candidates = new ArrayList<>();
        for (String line : DataFile.lines(LetterStatistics.class, "letters.txt")) {
            String[] part = line.split("\\s+", 3);
            for (String charset : part[1].split(",")) {
                candidates.add(Candidate.of(Charset.forName(charset), part[2]));
            }
        }
        return new LetterStatistics(List.copyOf(candidates));
    }

    /** The encoding under which the bytes are likeliest; empty if all of them are ASCII. */
    Optional<Charset> likeliest(byte[] bytes) {
        byte[] sample = sample(bytes);
        return sample.length == 0 ? Optional.empty() : Optional.of(best(sample).charset());
    }

    /** An encoding so much likelier than the given one that the given one must be wrong. */
    Optional<Charset> farLikelierThan(Charset declared, byte[] bytes) {
        byte[] sample = sample(bytes);
        Optional<Candidate> own = candidates.stream()
                .filter(c -> c.charset().equals(declared))
                .max(Comparator.comparingDouble(c -> c.likelihood(sample)));
        if (own.isEmpty() || sample.length == 0) {
            return Optional.empty();
        }
        Candidate best = best(sample);
        double gain = best.likelihood(sample) - own.get().likelihood(sample);
        return gain > OVERRULING ? Optional.of(best.charset()) : Optional.empty();
    }

    /** The likeliest, or one listed earlier, and so more common, that is about as likely. */
    private Candidate best(byte[] sample) {
        double[] likelihoods =
                candidates.stream().mapToDouble(c -> c.likelihood(sample)).toArray();
        double highest = Arrays.stream(likelihoods).max().orElseThrow();
        int first = 0;
        while (likelihoods[first] < highest - ABOUT) {
            first++;
        }
        return candidates.get(first);
    }

    /** The bytes beyond ASCII, each with the byte before and after it, so that neighbours can be judged. */
    private static byte[] sample(byte[] bytes) {
        byte[] sample = new byte[Math.min(SAMPLE, bytes.length)];
        int n = 0;
        int high = 0;
        for (int i = 0; i < bytes.length && n < sample.length; i++) {
            boolean beside = i > 0 && bytes[i - 1] < 0 || i + 1 < bytes.length && bytes[i + 1] < 0;
            if (bytes[i] < 0 || beside) {
                sample[n++] = bytes[i];
                high += bytes[i] < 0 ? 1 : 0;
            }
        }
        return high == 0 ? new byte[0] : Arrays.copyOf(sample, n);
    }
}
