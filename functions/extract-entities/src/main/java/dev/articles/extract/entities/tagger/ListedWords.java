package dev.articles.extract.entities.tagger;

import dev.articles.extract.entities.names.GazetteerClass;
import dev.articles.model.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Single words that lists know as the name of one thing and as nothing else: بلينكن, مسقط, اليونيسف. */
final class ListedWords implements Convention {

    @Override
    public List<TokenSpan> apply(Document document, List<TokenSpan> names) {
        boolean[] named = new boolean[document.size()];
        List<TokenSpan> found = new ArrayList<>();
        for (TokenSpan name : names) {
            Arrays.fill(named, name.from(), name.to(), true);
        }
        for (int i = 0; i < document.size(); i++) {
            EntityType type = named[i] || isOrdinary(document, i) ? null : type(document, i);
            if (type == EntityType.LOCATION && !isPlace(document, i, named)) {
                type = null;
            }
            if (type != null) {
                found.add(new TokenSpan(i, i + 1, type));
            }
        }
        return Convention.add(names, found);
    }

    /** Feminine adjectives are not listed as ordinary words, but what they are made of is: الحديثة. */
    private static boolean isOrdinary(Document document, int token) {
        Word word = document.words[token];
        if (word.shape() != Shape.ARABIC && word.shape() != Shape.TITLE && word.shape() != Shape.CAPITALS) {
            return true;
        }
        return document.isClassed(token)
                || document.isCommon(token)
                || document.isVerb(token)
                || document.is(token, GazetteerClass.DEMONYM)
                || document.is(token - 1, "person title")
                || word.folded().endsWith("ه") && document.lists.isCommon(word.root());
    }

    private static EntityType type(Document document, int token) {
        boolean place = document.is(token, GazetteerClass.COUNTRY)
                || document.is(token, GazetteerClass.CITY)
                || document.is(token, GazetteerClass.REGION);
        boolean person = document.is(token, GazetteerClass.PERSON);
        boolean body = document.is(token, GazetteerClass.ORGANISATION);
        if ((place ? 1 : 0) + (person ? 1 : 0) + (body ? 1 : 0) != 1) {
            return null;
        }
        if (place) {
            boolean given = document.is(token, GazetteerClass.FIRST_NAME) || document.is(token, GazetteerClass.SURNAME);
            return given ? null : EntityType.LOCATION;
        }
        return person ? EntityType.PERSON : EntityType.ORGANIZATION;
    }

    /** Small towns have the names of ordinary things: something before must speak of a place. */
    private static boolean isPlace(Document document, int token, boolean[] named) {
        String word = document.words[token].folded();
        boolean joined = word.startsWith("و") && token > 0 && named[token - 1];
        return document.is(token, GazetteerClass.COUNTRY)
                || document.is(token - 1, "place preposition")
                || document.is(token - 1, "location head")
                || joined
                || word.startsWith("ب") && !document.isWhole(token, GazetteerClass.CITY);
    }
}
