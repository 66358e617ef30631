package dev.articles.extract.entities.tagger;

import dev.articles.extract.entities.names.Gazetteers;
import java.util.ArrayList;
import java.util.List;

/** Marks the names in a text. Loads its model once, at construction; thread-safe afterwards. */
public final class Tagger {

    private final Gazetteers gazetteers;
    private final WordClasses lists;
    private final Reader arabic;
    private final Reader latin;

    public Tagger(Gazetteers gazetteers) {
        this.gazetteers = gazetteers;
        lists = new WordClasses(gazetteers, Lexicon.load());
        arabic = Reader.load("ar/model.bin");
        latin = Reader.load("en/model.bin");
    }

    /** The names in a text, in order, none overlapping another. */
    public List<Span> tag(String text) {
        Document document = new Document(Tokenizer.tokenize(text), lists);
        int[] labels = (document.isArabic() ? arabic : latin).labels(document);
        Proclitics proclitics = new Proclitics(document, gazetteers);
        List<Span> spans = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < labels.length; i++) {
            if (Labels.begins(labels[i])) {
                first = i;
            }
            if (Labels.ends(labels[i])) {
                int start = proclitics.end(first);
                spans.add(new Span(start, document.tokens.end(i), Labels.type(labels[i])));
            }
        }
        return spans;
    }
}
