package dev.articles.extract.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether a search finds exactly the articles that name what is searched, given that all names are found. */
class QueryTruthTest {

    @Test
    void aSearchFindsTheArticlesThatNameIt() {
        QueryTruth truth = new QueryTruth();
        CanonicalNames names = new CanonicalNames(Gazetteers.load());
        List<String> misses = new ArrayList<>();
        double f1 = truth.macroF1(names::resolve, names::keysOf, misses);
        assertThat(truth.articles()).isGreaterThanOrEqualTo(40);
        assertThat(truth.queries()).isGreaterThanOrEqualTo(60);
        assertThat(f1).as("macro F1; not exact: %s", misses).isGreaterThanOrEqualTo(98);
        assertThat(misses).isEmpty();
    }
}
