package dev.articles.extract.entities.tagger;

import dev.articles.model.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a name in Latin letters ends: it goes on over a small word only if that is one that names have inside ("Bank of
 * England"), and neither begins nor ends with one; a title before it is no part of it ("Lord Birkby"), nor is an honour after it ("Jane Doe KC").
 */
final class LatinEdges implements Convention {

    @Override
    public List<TokenSpan> apply(Document document, List<TokenSpan> names) {
        List<TokenSpan> result = new ArrayList<>(names.size());
        for (TokenSpan name : names) {
            TokenSpan kept = edges(document, name);
            if (kept.from() < kept.to()) {
                result.add(kept);
            }
        }
        return result;
    }

    private static TokenSpan edges(Document document, TokenSpan name) {
        int from = name.from();
        while (from < name.to() - 1 && isTitle(document, from, Shape.TITLE, name)) {
            from++;
        }
        int end = name.to();
        while (end > from + 1 && isTitle(document, end - 1, Shape.CAPITALS, name)) {
            end--;
        }
        int to = from;
        for (int i = from; i < end && (!isLower(document, i) || document.is(i, "inside a name")); i++) {
            to = isLower(document, i) ? to : i + 1;
        }
        return new TokenSpan(from, isLower(document, from) ? end : to, name.type());
    }

    private static boolean isTitle(Document document, int token, Shape shape, TokenSpan name) {
        boolean person = name.type() == EntityType.PERSON;
        return person && document.words[token].shape() == shape && document.is(token, "title outside a name");
    }

    private static boolean isLower(Document document, int token) {
        return document.words[token].shape() == Shape.LOWER;
    }
}
