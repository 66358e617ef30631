package dev.articles.store;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Lets through the first hit of each article. For one sequential stream. */
final class FirstOfArticle implements Predicate<Hit> {

    private final Set<String> seen = new HashSet<>();

    @Override
    public boolean test(Hit hit) {
        return seen.add(hit.articleId());
    }
}
