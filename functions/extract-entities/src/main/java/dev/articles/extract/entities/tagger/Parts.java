package dev.articles.extract.entities.tagger;

import dev.articles.extract.entities.names.GazetteerClass;

/**
 * What part a token plays in its sentence, as near as lists can tell: one answer where {@link WordClasses} has many, so that
 * rows of parts can be learnt. The order is part of the model's format.
 */
final class Parts {

    private static final int FIRST_WORD = 1 << 16;
    private static final int ANSWERS = 23;
    private static final int ENDINGS = 3;
    private static final int COMMON = 2;
    private static final int ATTACHED = 4;
    private static final Shape[] SHAPES = Shape.values();

    /** The kind of a sentence's end; then those of marks, any other mark the first. */
    static final int END = 0;

    private static final String MARKS = "،,؛;:.-–()[]\"«»";
    private static final int OTHER_MARK = 1;
    private static final int FIRST_WORD_KIND = OTHER_MARK + 1 + MARKS.length();
    /** Of an Arabic word, what is attached to it; of another, its case. */
    private static final int FORMS = ATTACHED + 3;

    /** How many kinds there are. */
    static final int KINDS = FIRST_WORD_KIND + ANSWERS * FORMS;

    private final long[] answers;
    private final long common = WordClasses.mask(GazetteerClass.COMMON_WORD);

    Parts(Lexicon lexicon) {
        long given = WordClasses.mask(GazetteerClass.FIRST_NAME) | lexicon.mask("given name");
        long family = WordClasses.mask(GazetteerClass.SURNAME) | lexicon.mask("surname");
        answers = new long[] {
            // Words that hold sentences together are hardly ever anything else.
            lexicon.mask("function word"),
            lexicon.mask("place preposition"),
            lexicon.mask("time word"),
            lexicon.mask("number word"),
            lexicon.mask("verb of saying"),
            // What announces a name, before what may be one: "أمير", "رئيس".
            lexicon.mask("person title"),
            lexicon.mask("kin"),
            lexicon.mask("name particle"),
            lexicon.mask("location head"),
            lexicon.mask("body head"),
            lexicon.mask("organization head"),
            // What completes one.
            lexicon.mask("demonym") | WordClasses.mask(GazetteerClass.DEMONYM),
            lexicon.mask("organization tail"),
            lexicon.mask("location tail"),
            // Names, the rarer meaning first.
            WordClasses.mask(GazetteerClass.COUNTRY),
            WordClasses.mask(GazetteerClass.CITY) | WordClasses.mask(GazetteerClass.REGION),
            given,
            family,
            WordClasses.mask(GazetteerClass.PLACE),
            // Everything else: words that may be verbs, and words that may not.
            WordClasses.mask(GazetteerClass.VERB),
            common,
            WordClasses.INFLECTED
        };
    }

    int of(Word word, long classes, char first) {
        if (word.shape() == Shape.MARK) {
            return first;
        }
        int answer = 0;
        while (answer < answers.length && (classes & answers[answer]) == 0) {
            answer++;
        }
        int ending = answer < answers.length ? 0 : ending(word.folded());
        int ordinary = (classes & common) != 0 ? 1 : 0;
        int attached =
                (word.article() > 0 ? 1 : 0) + (word.bare() > 0 && word.folded().charAt(0) == 'و' ? 2 : 0);
        return FIRST_WORD
                + (((answer * ENDINGS + ending) * COMMON + ordinary) * ATTACHED + attached) * SHAPES.length
                + word.shape().ordinal();
    }

    /** A part without its finer differences, of which there are few: what {@link Transitions} depend on. */
    static int kind(int part) {
        if (part < FIRST_WORD) {
            return OTHER_MARK + 1 + MARKS.indexOf(part);
        }
        int word = part - FIRST_WORD;
        int attached = word / SHAPES.length % ATTACHED;
        int answer = word / SHAPES.length / ATTACHED / COMMON / ENDINGS;
        int form = switch (SHAPES[word % SHAPES.length]) {
            case ARABIC -> attached;
            case LOWER -> ATTACHED;
            case NUMBER, CODE, MARK -> ATTACHED + 1;
            default -> ATTACHED + 2;
        };
        return FIRST_WORD_KIND + answer * FORMS + form;
    }

    private static int ending(String word) {
        return word.endsWith("ه") ? 1 : word.endsWith("ي") ? 2 : 0;
    }
}
