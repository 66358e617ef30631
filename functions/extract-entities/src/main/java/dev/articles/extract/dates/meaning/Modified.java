package dev.articles.extract.dates.meaning;

import dev.articles.model.DateMention.Mark;

/**
 * The beginning, middle or end of something, or about it.
 *
 * @param modifier START, MID, END or APPROX
 * @param meaning what it is said of
 */
public record Modified(String modifier, Meaning meaning) implements Meaning {
    @Override
    public Timex in(Frame frame) {
        Timex timex = meaning.in(frame);
        if (timex == null) {
            return null;
        }
        Timex modified = timex.modified(modifier);
        return modifier.equals("APPROX") ? modified.marked(Mark.APPROXIMATE) : modified;
    }
}
