package dev.articles.parse.page.meta;

import dev.articles.parse.field.TextForm;
import dev.articles.text.NameKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The publisher's own keywords, from the first place that has any. */
final class KeywordList {

    private static final int LONGEST = 60;
    private static final int MOST = 30;

    private static final List<Function<PageFacts, List<String>>> PLACES = List.of(
            page -> page.metas("news_keywords"), // of the article, by an editor
            page -> page.metas("article:tag"),
            page -> page.linkedData().of("keywords"),
            page -> page.metas("parsely-tags"),
            page -> page.metas("keywords"), // sometimes of the whole site
            KeywordList::printed); // links to the pages of each keyword

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

    private static List<String> printed(PageFacts page) {
        return page.named("tag").stream()
                .filter(KeywordList::isTagBox)
                .limit(MOST)
                .filter(box -> !BriefText.of(box).isEmpty())
                .flatMap(box -> box.select("a").stream())
                .map(BriefText::of)
                .limit(MOST)
                .toList();
    }

    /** "tags", "post-tags", "article_keywords", rel="tag"; not "stage" or "tagline". */
    private static boolean isTagBox(Element element) {
        String names = element.className() + ' ' + element.id();
        return element.attr("rel").equals("tag")
                || Stream.of(names.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                        .anyMatch(word -> word.equals("tags") || word.equals("keywords"));
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
