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
        Reader reader = document.isArabic() ? arabic : latin;
        List<TokenSpan> names = Conventions.apply(document, TokenSpan.of(reader.labels(document)));
        Proclitics proclitics = new Proclitics(document, gazetteers);
        List<Span> spans = new ArrayList<>(names.size());
        int before = 0;
        for (TokenSpan name : names) {
            int start = proclitics.end(name.from(), name.from() == before);
            before = name.to();
            spans.add(new Span(start, document.tokens.end(name.to() - 1), name.type()));
        }
        return spans;
    }
}
