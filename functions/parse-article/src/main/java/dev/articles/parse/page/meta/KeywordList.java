package dev.articles.parse.page.meta;

import dev.articles.parse.field.TextForm;
import dev.articles.text.NameKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The publisher's own keywords, from the first place that has any. */
final class KeywordList {

    private static final int LONGEST = 60;

    private static final List<Function<PageFacts, List<String>>> PLACES = List.of(
            page -> page.metas("news_keywords"), // of the article, by an editor
            page -> page.metas("article:tag"),
            page -> page.linkedData().of("keywords"),
            page -> page.metas("parsely-tags"),
            page -> page.metas("keywords")); // sometimes of the whole site

    private KeywordList() {}

    static List<String> of(PageFacts page) {
        for (Function<PageFacts, List<String>> place : PLACES) {
            List<String> keywords = split(place.apply(page));
            if (!keywords.isEmpty()) {
                return keywords;
            }
        }
        return List.of();
    }

    private static List<String> split(List<String> stated) {
        Map<String, String> byKey = new LinkedHashMap<>();
        for (String list : stated) {
            for (String keyword : list.split("[,،;؛|\n]")) {
                String clean = TextForm.line(keyword);
                if (!NameKey.of(clean).isEmpty() && clean.length() <= LONGEST) {
                    byKey.putIfAbsent(NameKey.of(clean), clean);
                }
            }
        }
        return new ArrayList<>(byKey.values());
    }
}
