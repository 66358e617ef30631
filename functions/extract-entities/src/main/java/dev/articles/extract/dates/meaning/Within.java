package dev.articles.extract.dates.meaning;

/** English "in two weeks": a day to come where the clause speaks of the future, a length of time elsewhere. */
public record Within(Length length) implements Meaning {
    @Override
    public Timex in(Frame frame) {
        boolean ahead = frame.tense() != Frame.Tense.PAST && length.amount() > 0;
        return ahead ? away().in(frame) : length.in(frame);
    }

    private Away away() {
        return new Away(length.amount(), length.unit(), 1, null);
    }

    @Override
    public boolean isDay() {
        return away().isDay();
    }
}
