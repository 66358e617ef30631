package dev.articles.extract.entities.tagger;

import dev.articles.model.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A person named in full is named again by the last name alone: "وسام الترشيشي ... وقال الترشيشي". */
final class LaterSurnames implements Convention {

    private static final int SHORTEST = 3;

    @Override
    public List<TokenSpan> apply(Document document, List<TokenSpan> names) {
        Set<String> surnames = new HashSet<>();
        boolean[] named = new boolean[document.size()];
        for (TokenSpan name : names) {
            for (int i = name.from(); i < name.to(); i++) {
                named[i] = true;
            }
            String last = document.words[name.to() - 1].folded();
            if (name.type() == EntityType.PERSON && name.to() - name.from() > 1 && last.length() >= SHORTEST) {
                surnames.add(last);
            }
        }
        List<TokenSpan> found = new ArrayList<>();
        for (int i = 0; i < document.size(); i++) {
            if (!named[i] && isSurname(document, i, surnames)) {
                found.add(new TokenSpan(i, i + 1, EntityType.PERSON));
            }
        }
        return Convention.add(names, found);
    }

    /** A surname that is an ordinary word as well must stand after a verb: "وردّ نخلة". */
    private static boolean isSurname(Document document, int token, Set<String> surnames) {
        Word word = document.words[token];
        boolean ordinary = document.isCommon(token) || document.isVerb(token);
        if (surnames.contains(word.folded())) {
            return !ordinary || document.is(token - 1, "verb of saying");
        }
        return !ordinary && word.stems().stream().anyMatch(surnames::contains);
    }
}
