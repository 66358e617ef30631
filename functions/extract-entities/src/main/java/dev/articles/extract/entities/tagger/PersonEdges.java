package dev.articles.extract.entities.tagger;

import dev.articles.extract.entities.names.GazetteerClass;
import dev.articles.model.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a person's name ends: a verb after it is not part of it ("بايدن سيدرس"), a third or fourth name is ("محمد صافي
 * العلي").
 */
final class PersonEdges implements Convention {

    private static final char TANWIN = '\u064B';

    @Override
    public List<TokenSpan> apply(Document document, List<TokenSpan> names) {
        List<TokenSpan> result = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            TokenSpan name = names.get(i);
            int limit = i + 1 < names.size() ? names.get(i + 1).from() : document.size();
            result.add(
                    name.type() == EntityType.PERSON
                            ? new TokenSpan(name.from(), end(document, name, limit), name.type())
                            : name);
        }
        return result;
    }

    private static int end(Document document, TokenSpan name, int limit) {
        int end = name.to();
        while (end > name.from() + 1 && isNoName(document, end - 1)) {
            end--;
        }
        if (end < name.to() || name.to() - name.from() < 2) {
            return end;
        }
        while (end < limit && document.sameSentence(end - 1, end) && isName(document, end)) {
            end++;
        }
        return end;
    }

    private static boolean isNoName(Document document, int token) {
        if (isListedName(document, token) || document.is(token, "name particle")) {
            return false;
        }
        String text = document.tokens.text();
        boolean adverb = text.substring(document.tokens.start(token), document.tokens.end(token))
                        .indexOf(TANWIN)
                >= 0;
        return adverb || document.is(token, "verb of saying") || document.isFuture(token);
    }

    private static boolean isName(Document document, int token) {
        Word word = document.words[token];
        if (word.shape() != Shape.ARABIC || document.isVerb(token) || document.is(token, GazetteerClass.DEMONYM)) {
            return false;
        }
        boolean ordinary = document.isCommon(token) || document.isClassed(token);
        return word.article() == 0 && document.isWhole(token, GazetteerClass.SURNAME) && !ordinary
                || word.article() == 2 && !ordinary && word.folded().endsWith("ي");
    }

    private static boolean isListedName(Document document, int token) {
        return document.isWhole(token, GazetteerClass.FIRST_NAME) || document.isWhole(token, GazetteerClass.SURNAME);
    }
}
