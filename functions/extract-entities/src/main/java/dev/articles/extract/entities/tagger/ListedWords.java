package dev.articles.extract.entities.tagger;

import dev.articles.extract.entities.names.GazetteerClass;
import dev.articles.model.EntityType;
import java.util.ArrayList;
import java.util.List;

/** Single words that lists know as the name of one thing and as nothing else: بلينكن, مسقط, اليونيسف. */
final class ListedWords implements Convention {

    @Override
    public List<TokenSpan> apply(Document document, List<TokenSpan> names) {
        List<TokenSpan> found = new ArrayList<>();
        for (int i = 0; i < document.size(); i++) {
            EntityType type = document.isCommon(i) || document.isVerb(i) ? null : type(document, i);
            if (type != null) {
                found.add(new TokenSpan(i, i + 1, type));
            }
        }
        found.removeIf(word -> names.stream().anyMatch(word::overlaps));
        return Convention.add(names, found);
    }

    private static EntityType type(Document document, int token) {
        Shape shape = document.words[token].shape();
        if (shape != Shape.ARABIC && shape != Shape.TITLE && shape != Shape.CAPITALS) {
            return null;
        }
        boolean place = document.is(token, GazetteerClass.COUNTRY)
                || document.is(token, GazetteerClass.CITY)
                || document.is(token, GazetteerClass.REGION);
        boolean person = document.is(token, GazetteerClass.PERSON);
        boolean body = document.is(token, GazetteerClass.ORGANISATION);
        boolean partOfAName =
                document.is(token, GazetteerClass.FIRST_NAME) || document.is(token, GazetteerClass.SURNAME);
        if (document.is(token, GazetteerClass.DEMONYM) || (place ? 1 : 0) + (person ? 1 : 0) + (body ? 1 : 0) != 1) {
            return null;
        }
        if (place) {
            return partOfAName ? null : EntityType.LOCATION;
        }
        return person ? EntityType.PERSON : EntityType.ORGANIZATION;
    }
}
