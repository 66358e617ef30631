package dev.articles.store;

import dev.articles.model.DateMention;
import dev.articles.model.Entity;
import dev.articles.model.Extraction;
import dev.articles.model.ParsedArticle;
import dev.articles.model.ParsedFile;
import dev.articles.model.Published;
import dev.articles.model.Upload;
import dev.articles.text.NameKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An article as items: its head first, then its text, its entities with the names that lead to them, its dates. */
final class ArticleItems {

    /** DynamoDB's items end at 400 KB; an Arabic letter takes two bytes. */
    private static final int TEXT_CHARACTERS = 120_000;

    private static final int EXCERPT_CHARACTERS = 280;
    private static final int TOP_ENTITIES = 5;
    private static final int LISTED = 100;

    private final ParsedFile file;
    private final Extraction extraction;

    private ArticleItems(ParsedFile file, Extraction extraction) {
        this.file = file;
        this.extraction = extraction;
    }

    static List<Item> of(ParsedFile file, Extraction extraction, String extractor) {
        ArticleItems of = new ArticleItems(file, extraction);
        List<Item> items = new ArrayList<>();
        items.add(of.head().with("extractor", extractor));
        items.add(of.text());
        for (Entity entity : extraction.entities()) {
            items.add(of.entity(entity));
            for (String link : extraction.nameLinks().getOrDefault(entity.key(), Set.of())) {
                items.add(of.name(entity, link));
            }
        }
        extraction.dates().forEach(date -> items.add(of.date(date)));
        return items;
    }

    private Item head() {
        Upload upload = file.upload();
        ParsedArticle article = file.article();
        Published published = article.published();
        return item(Attributes.ARTICLE)
                .with("status", "EXTRACTED")
                .with("sourceKey", article.source() == null ? null : NameKey.of(article.source()))
                .with(Attributes.PUBLISHED_MONTH, published == null ? null : MonthKey.of(published.day()))
                .with("publishedPrecision", published == null ? null : published.instant() == null ? "DAY" : "MOMENT")
                .with("byline", article.byline())
                .with("section", article.section())
                .with("keywords", first(article.keywords()))
                .with("related", first(article.related()))
                .with("captions", first(article.captions()))
                .with("excerpt", cut(article.text(), EXCERPT_CHARACTERS))
                .with("topEntities", topEntities())
                .with("entityCount", extraction.entities().size())
                .with("dateCount", extraction.dates().size())
                .with("bucket", upload.bucket())
                .with("versionId", upload.versionId())
                .with("size", upload.size())
                .with("uploadedAt", upload.at().toString())
                .with("parsedKey", file.key())
                .with("contentHash", file.contentHash())
                .with("charset", article.charset())
                .with("parser", file.parser());
    }

    private Item text() {
        String text = extraction.fullText();
        return new Item(file.upload().articleId(), Attributes.TEXT)
                .with("text", cut(text, TEXT_CHARACTERS))
                .with("truncated", text.length() > TEXT_CHARACTERS)
                .with("parsedKey", file.key());
    }

    private Item entity(Entity entity) {
        return link(Attributes.ENTITY + entity.type() + "#" + entity.canonical(), entity, entity.key());
    }

    private Item name(Entity entity, String link) {
        return link(Attributes.NAME + entity.type() + "#" + link + "#" + entity.canonical(), entity, link);
    }

    private Item link(String name, Entity entity, String key) {
        return item(name)
                .with(Attributes.ENTITY_KEY, key)
                .with("type", entity.type().name())
                .with("canonical", entity.canonical())
                .with("role", entity.role())
                .with("forms", first(entity.forms()))
                .with("offsets", first(entity.offsets()))
                .with("count", entity.count())
                .with("inHeadline", entity.inHeadline());
    }

    private Item date(DateMention date) {
        return item(Attributes.DATE + date.value() + "#" + date.start())
                .with(Attributes.MENTIONED_MONTH, MonthKey.of(date))
                .with(
                        Attributes.MENTIONED_DATE,
                        date.earliest() == null ? null : date.earliest().toString())
                .with("text", date.text())
                .with("type", date.type().name())
                .with("value", date.value())
                .with("modifier", date.modifier())
                .with(
                        "earliest",
                        date.earliest() == null ? null : date.earliest().toString())
                .with("latest", date.latest() == null ? null : date.latest().toString())
                .with("granularity", date.granularity().name())
                .with("resolved", date.resolved())
                .with("calendar", date.calendar())
                .with("original", date.original())
                .with("marks", date.marks().stream().sorted().toList())
                .with("offset", date.start());
    }

    /** An item with what a result list shows of its article, so that a query need not read the article. */
    private Item item(String name) {
        ParsedArticle article = file.article();
        Published published = article.published();
        return new Item(file.upload().articleId(), name)
                .with("articleKey", file.upload().key())
                .with("title", article.title())
                .with("source", article.source())
                .with("language", article.language())
                .with(Attributes.PUBLISHED_AT, published == null ? Attributes.UNDATED : published.toString());
    }

    private List<String> topEntities() {
        return extraction.entities().stream()
                .limit(TOP_ENTITIES)
                .map(Entity::canonical)
                .toList();
    }

    private static <T> List<T> first(List<T> values) {
        return values.subList(0, Math.min(LISTED, values.size()));
    }

    /** Cuts between characters, never through a surrogate pair. */
    private static String cut(String text, int atMost) {
        if (text.length() <= atMost) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(atMost - 1)) ? atMost - 1 : atMost);
    }
}
