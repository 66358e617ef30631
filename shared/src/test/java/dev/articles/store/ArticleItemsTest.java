package dev.articles.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.model.DateMention;
import dev.articles.model.DateMention.DateType;
import dev.articles.model.DateMention.Granularity;
import dev.articles.model.Entity;
import dev.articles.model.EntityType;
import dev.articles.model.Extraction;
import dev.articles.model.ParsedArticle;
import dev.articles.model.ParsedFile;
import dev.articles.model.Published;
import dev.articles.model.Upload;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArticleItemsTest {

    private static final Upload UPLOAD =
            new Upload("in", "a.txt", null, "0A", 9, Instant.parse("2024-11-08T10:15:30Z"));

    @Test
    void anArticleIsItsHeadItsTextItsEntitiesTheirNamesAndItsDates() {
        List<Item> items = ArticleItems.of(file("2024-11-08"), extraction("بلينكن في الرياض"), "1");

        assertThat(items)
                .extracting(Item::name)
                .containsExactly(
                        "ARTICLE",
                        "TEXT",
                        "ENTITY#PERSON#أنتوني بلينكن",
                        "NAME#PERSON#بلينكن#أنتوني بلينكن",
                        "DATE#2024-11-07#3");
        assertThat(Hit.of(items.get(2).attributes()).values())
                .containsEntry("entity", "انتوني بلينكن")
                .containsEntry("publishedAt", "2024-11-08")
                .containsEntry("count", 2L)
                .containsEntry("inHeadline", true);
        assertThat(Hit.of(items.get(3).attributes()).values()).containsEntry("entity", "بلينكن");
        assertThat(Hit.of(items.get(4).attributes()).values())
                .containsEntry("mentionedMonth", "2024-11")
                .containsEntry("mentionedDate", "2024-11-07");
    }

    @Test
    void anArticleWithoutADateIsFoundByNameAndSourceButNotByPublication() {
        Hit head =
                Hit.of(ArticleItems.of(file(null), extraction("x"), "1").get(0).attributes());

        assertThat(head.publishedAt()).isEqualTo("-");
        assertThat(head.values()).containsEntry("sourceKey", "الحره").doesNotContainKey("publishedMonth");
    }

    @Test
    void aLongTextIsCutBetweenCharactersAndSaysSo() {
        Hit text = Hit.of(ArticleItems.of(file(null), extraction("😀".repeat(70_000) + "x"), "1")
                .get(1)
                .attributes());

        assertThat(text.is("truncated")).isTrue();
        assertThat(text.text("text")).hasSize(120_000).doesNotContain("x");
    }

    private static ParsedFile file(String published) {
        ParsedArticle article = new ParsedArticle(
                "t",
                published == null ? null : Published.parse(published),
                null,
                "الحرة",
                null,
                List.of(),
                "ar",
                "UTF-8",
                "b",
                List.of(),
                List.of());
        return new ParsedFile(UPLOAD, "ab12", "1", article);
    }

    private static Extraction extraction(String text) {
        Entity blinken = new Entity(
                EntityType.PERSON, "أنتوني بلينكن", "انتوني بلينكن", null, List.of("بلينكن"), List.of(0, 40), true);
        DateMention day = new DateMention(
                3,
                7,
                "أمس",
                DateType.DATE,
                "2024-11-07",
                null,
                LocalDate.of(2024, 11, 7),
                LocalDate.of(2024, 11, 7),
                Granularity.DAY,
                true,
                "gregorian",
                null,
                Set.of());
        return new Extraction(text, List.of(blinken), List.of(day), Map.of("انتوني بلينكن", Set.of("بلينكن")));
    }
}
