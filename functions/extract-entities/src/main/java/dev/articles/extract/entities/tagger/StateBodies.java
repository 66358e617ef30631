package dev.articles.extract.entities.tagger;

import dev.articles.extract.entities.names.GazetteerClass;
import dev.articles.model.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * Ministries whatever their portfolio is called, and bodies that an adjective of origin makes a name: "وزارة التعليم
 * العالي", "الخارجية الأميركية", "الجيش السوداني".
 */
final class StateBodies implements Convention {

    @Override
    public List<TokenSpan> apply(Document document, List<TokenSpan> names) {
        List<TokenSpan> found = new ArrayList<>();
        for (int i = 0; i + 1 < document.size(); i++) {
            int end = 0;
            if (document.is(i, "ministry") && document.words[i + 1].article() > 0) {
                end = portfolioEnd(document, i + 2);
            } else if (document.is(i, "state body")
                    && !document.is(i - 1, "person title")
                    && isOrigin(document, i + 1)) {
                end = i + 2;
            }
            if (end > 0) {
                found.add(new TokenSpan(i, end, EntityType.ORGANIZATION));
                i = end - 1;
            }
        }
        return Convention.add(names, found);
    }

    /** Not the minister's "وزير الخارجية", nor the adjective of "العلاقات الخارجية". */
    private static boolean isBody(Document document, int token) {
        boolean adjective =
                token > 0 && document.words[token].folded().endsWith("يه") && document.words[token - 1].article() > 0;
        return document.is(token, "state body") && !adjective && !document.is(token - 1, "person title");
    }

    /** A portfolio goes on with و and the article: "والتعليم"; an adjective may follow, and an adjective of origin. */
    private static int portfolioEnd(Document document, int from) {
        int end = from;
        while (end < document.size() && (continues(document, end) || isOrigin(document, end))) {
            end++;
        }
        return end;
    }

    private static boolean continues(Document document, int token) {
        Word word = document.words[token];
        boolean joined = word.folded().startsWith("وال") && document.is(token, "portfolio");
        boolean adjective = document.is(token, "organization tail") || document.is(token, "portfolio");
        return joined || word.article() == 2 && adjective;
    }

    static boolean isOrigin(Document document, int token) {
        return token < document.size()
                && document.words[token].article() == 2
                && (document.is(token, "demonym") || document.is(token, GazetteerClass.DEMONYM));
    }
}
