package dev.articles.extract.entities.tagger;

import dev.articles.extract.entities.names.GazetteerClass;
import dev.articles.model.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What this project calls a name where the corpora the model learnt from do otherwise: they leave ministries and armies
 * unmarked, and take غزة alone out of قطاع غزة. A name that a rule finds replaces what it cuts through or contains; inside a
 * longer name of the model it changes nothing.
 */
final class Conventions {

    private static final List<Function<Document, List<TokenSpan>>> RULES = List.of(
            // A list knows where a long name ends; the model often guesses.
            document -> document.listed,
            // A ministry is a body whatever its portfolio is called.
            Conventions::ministries,
            // "الخارجية الأميركية", "الجيش السوداني": the body and whose it is make the name.
            Conventions::stateBodies);

    private Conventions() {}

    static List<TokenSpan> apply(Document document, List<TokenSpan> found) {
        List<TokenSpan> names = new ArrayList<>(found);
        for (Function<Document, List<TokenSpan>> rule : RULES) {
            for (TokenSpan name : rule.apply(document)) {
                if (names.stream().noneMatch(other -> other.contains(name))) {
                    names.removeIf(name::overlaps);
                    names.add(name);
                }
            }
        }
        names.sort(Comparator.comparingInt(TokenSpan::from));
        return names;
    }

    private static List<TokenSpan> ministries(Document document) {
        List<TokenSpan> names = new ArrayList<>();
        for (int i = 0; i + 1 < document.size(); i++) {
            if (document.is(i, "ministry") && document.words[i + 1].article() > 0) {
                int end = i + 2;
                while (end < document.size() && continuesPortfolio(document, end)) {
                    end++;
                }
                names.add(new TokenSpan(i, isDemonym(document, end) ? end + 1 : end, EntityType.ORGANIZATION));
            }
        }
        return names;
    }

    /** "والتعليم العالي": a portfolio goes on with و and the article. */
    private static boolean continuesPortfolio(Document document, int token) {
        Word word = document.words[token];
        return word.article() == 3 && word.folded().startsWith("وال") && document.is(token, "portfolio");
    }

    private static List<TokenSpan> stateBodies(Document document) {
        List<TokenSpan> names = new ArrayList<>();
        for (int i = 0; i + 1 < document.size(); i++) {
            boolean body = document.is(i, "state body") && !document.is(i - 1, "person title");
            if (body && isDemonym(document, i + 1)) {
                names.add(new TokenSpan(i, i + 2, EntityType.ORGANIZATION));
            }
        }
        return names;
    }

    private static boolean isDemonym(Document document, int token) {
        return token < document.size()
                && document.words[token].article() == 2
                && (document.is(token, "demonym") || document.is(token, GazetteerClass.DEMONYM));
    }
}
