package dev.articles.parse.page.meta;

import dev.articles.model.Published;
import dev.articles.parse.field.Markers;
import dev.articles.parse.field.StatedDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** When the article was first published; a date of a later change is not taken for it. */
final class PublicationDate {

    /** What is said of a date in a page is short. */
    private static final int LONGEST = 150;

    /** What a place says first says it best. */
    private static final int MOST = 20;

    /** One place to look, which may say several things. */
    private record Place(Function<PageFacts, Stream<String>> says) {}

    private static final List<Place> PLACES = List.of(
            place(page -> page.linkedData().of("datePublished").stream()), // of this article, by the system itself
            place(page -> metas(page, "article:published_time", "og:article:published_time", "og:published_time")),
            place(page -> properties(page, "datePublished")), // the same in the visible page
            place(page -> page.linkedData().anywhere("datePublished").stream()), // of the page around the article
            place(page -> metas(
                    page,
                    "datepublished",
                    "article.published",
                    "parsely-pub-date",
                    "sailthru.date",
                    "dc.date.issued",
                    "dcterms.issued",
                    "dc.date",
                    "dcterms.date",
                    "dcterms.created",
                    "publishdate",
                    "publish-date",
                    "publish_date",
                    "pubdate",
                    "published",
                    "publication_date",
                    "published_time",
                    "article_date_original",
                    "w-published-date",
                    "publisheddate",
                    "cxenseparse:recs:publishtime",
                    "citation_publication_date",
                    "citation_date",
                    "originalpublicationdate",
                    "date",
                    "created")),
            place(page -> page.tagged("time").stream()
                    .filter(PublicationDate::isPublication)
                    .flatMap(PublicationDate::texts)),
            place(page -> page.named("publish").stream().flatMap(PublicationDate::texts)),
            place(page -> page.named("date").stream()
                    .filter(PublicationDate::isPublication)
                    .flatMap(PublicationDate::texts)),
            place(page -> page.named("time").stream()
                    .filter(PublicationDate::isPublication)
                    .flatMap(PublicationDate::texts)),
            place(page -> page.linkedData().of("dateCreated").stream()),
            place(page -> page.address().flatMap(PublicationDate::dayInAddress).stream())); // the day is all it knows

    private PublicationDate() {}

    private static Place place(Function<PageFacts, Stream<String>> says) {
        return new Place(says);
    }

    static Optional<Published> of(PageFacts page, LocalDateTime fetchedAt) {
        return PLACES.stream()
                .flatMap(place -> place.says().apply(page).limit(MOST))
                .filter(text -> text.length() <= LONGEST)
                .map(text -> StatedDate.read(text, fetchedAt))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<String> metas(PageFacts page, String... names) {
        return Stream.of(names).flatMap(name -> page.metas(name).stream());
    }

    private static Stream<String> properties(PageFacts page, String property) {
        return page.withProperty(property).stream().flatMap(PublicationDate::texts);
    }

    /** Year, month and day as three parts of an address, "/2024/11/08/" or "2024-11-08". */
    private static Optional<String> dayInAddress(String address) {
        String[] parts = address.split("[/_-]");
        for (int i = 0; i + 2 < parts.length; i++) {
            if (isNumber(parts[i], 4) && isNumber(parts[i + 1], 2) && isNumber(parts[i + 2], 2)) {
                return Optional.of(parts[i] + "-" + parts[i + 1] + "-" + parts[i + 2]);
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(String part, int digits) {
        return part.length() == digits && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Not the time of an update, and not that of a comment. */
    private static boolean isPublication(Element element) {
        String names = element.attr("class") + ' ' + element.id() + ' ' + element.attr("itemprop");
        return !names.contains("odif")
                && !names.contains("pdate")
                && !names.contains("omment")
                && Markers.all()
                        .at(BriefText.of(element), Markers.Kind.MODIFIED_LABEL)
                        .isEmpty();
    }

    private static Stream<String> texts(Element element) {
        return Stream.of(
                        element.attr("datetime"), element.attr("content"), element.attr("title"), BriefText.of(element))
                .filter(text -> !text.isBlank());
    }
}
