package dev.articles.parse.scrape;

import dev.articles.parse.field.Keywords;
import java.util.ArrayList;
import java.util.List;

/** What stands below the article: its source, its keywords, the headlines of other articles. */
final class Tail {

    private static final int LONGEST_SOURCE = 60;

    private String source;
    private String keywords = "";
    private final List<String> related = new ArrayList<>();

    static Tail of(List<Line> lines, Region region) {
        Tail tail = new Tail();
        boolean own = true;
        boolean elsewhere = false;
        for (Line line : lines.subList(region.to(), lines.size())) {
            switch (line.kind()) {
                case SOURCE -> tail.source = own && tail.source == null ? name(line.value()) : tail.source;
                case KEYWORDS -> tail.keywords = own && tail.keywords.isEmpty() ? line.value() : tail.keywords;
                case READ_ALSO, RELATED_HEADER -> {
                    elsewhere = true;
                    own = own && !line.label().alone();
                    tail.add(line.label().rest());
                }
                case PHRASE -> tail.add(elsewhere ? line.text() : "");
                case PROSE -> {
                    elsewhere = line.bullet() && elsewhere;
                    tail.add(elsewhere ? line.text() : "");
                }
                default -> own = own && !line.is(LineKind.COMMENTS);
            }
        }
        return tail;
    }

    private void add(String headline) {
        if (!headline.isBlank() && !related.contains(headline)) {
            related.add(headline);
        }
    }

    private static String name(String value) {
        String name = value.strip();
        while (!name.isEmpty() && ".،,؛;:".indexOf(name.charAt(name.length() - 1)) >= 0) {
            name = name.substring(0, name.length() - 1).strip();
        }
        return name.isEmpty() || name.length() > LONGEST_SOURCE ? null : name;
    }

    String source() {
        return source;
    }

    List<String> keywords(String article) {
        return keywords.isEmpty() ? List.of() : Keywords.split(keywords, article);
    }

    List<String> related() {
        return related;
    }
}
