package dev.articles.extract.entities.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.extract.entities.names.Gazetteers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The models in place, on articles nothing was learnt from. */
class GoldNamesTest {

    private static final Path FILE = Path.of("src/test/resources/gold/development/entities.jsonl");
    private static final Tagger TAGGER = new Tagger(Gazetteers.load());

    @ParameterizedTest
    @CsvSource({"ar, 89", "en, 92"})
    void namesOfTheDevelopmentHalfAreFound(String language, double least) throws IOException {
        Score score = new Score();
        for (Gold article : Gold.read(FILE)) {
            if (article.language().equals(language)) {
                List<Span> found = article.counted(TAGGER.tag(article.text()));
                score.count(places(found), places(article.required()));
            }
        }
        assertThat(score.f1()).as(score.toString()).isGreaterThanOrEqualTo(least);
    }

    private static List<TokenSpan> places(List<Span> names) {
        return names.stream()
                .map(name -> new TokenSpan(name.start(), name.end(), name.type()))
                .toList();
    }
}
