package dev.articles.store;

import java.util.Map;

/** The key attributes of the table's indexes, as infra/template.yaml declares them. */
final class IndexKeys {

    private record Keys(String partition, String sort) {}

    private static final Map<String, Keys> OF = Map.of(
            Attributes.BY_ENTITY, new Keys(Attributes.ENTITY_KEY, Attributes.PUBLISHED_AT),
            Attributes.BY_MENTIONED_DATE, new Keys(Attributes.MENTIONED_MONTH, Attributes.MENTIONED_DATE),
            Attributes.BY_PUBLICATION, new Keys(Attributes.PUBLISHED_MONTH, Attributes.PUBLISHED_AT),
            Attributes.BY_SOURCE, new Keys(Attributes.SOURCE_KEY, Attributes.PUBLISHED_AT),
            Attributes.BY_REJECTION, new Keys(Attributes.REJECTION, Attributes.REJECTED_AT));

    private IndexKeys() {}

    static String partition(String index) {
        return OF.get(index).partition();
    }

    static String sort(String index) {
        return OF.get(index).sort();
    }
}
