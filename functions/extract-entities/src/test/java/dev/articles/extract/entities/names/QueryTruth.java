package dev.articles.extract.entities.names;

import dev.articles.extract.entities.names.CanonicalNames.Name;
import dev.articles.model.EntityMention;
import dev.articles.model.EntityType;
import dev.articles.text.DataFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A collection of annotated articles, and questions of which it is known what articles answer them. */
final class QueryTruth {

    private static final String FOLDER = "/dev/articles/extract/entities/names/";

    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
    private final Map<String, List<Name>> names = new LinkedHashMap<>();
    private final Map<String, Set<String>> mentioning = new TreeMap<>();
    private final Map<String, String> queries = new LinkedHashMap<>();

    QueryTruth() {
        String[] id = {""};
        DataFile.forEachLine(QueryTruth.class, FOLDER + "query-truth-articles.txt", line -> {
            if (line.startsWith("@ ")) {
                id[0] = line.substring(2);
                texts.put(id[0], new StringBuilder());
                names.put(id[0], new ArrayList<>());
            } else {
                read(id[0], line);
            }
        });
        DataFile.forEachLine(QueryTruth.class, FOLDER + "query-truth-queries.tsv", line -> {
            String[] columns = line.split("\t");
            queries.put(columns[0], columns[1]);
        });
    }

    private void read(String id, String line) {
        StringBuilder text = texts.get(id);
        int from = 0;
        for (int open = line.indexOf('['); open >= 0; open = line.indexOf('[', from)) {
            int close = line.indexOf(']', open);
            String[] parts = line.substring(open + 1, close).split("\\|");
            text.append(line, from, open);
            int start = text.length();
            text.append(parts[2]);
            names.get(id).add(new Name(start, text.length(), type(parts[0])));
            mentioning.computeIfAbsent(parts[1], entity -> new TreeSet<>()).add(id);
            from = close + 1;
        }
        text.append(line, from, line.length()).append('\n');
    }

    private static EntityType type(String letter) {
        return switch (letter) {
            case "P" -> EntityType.PERSON;
            case "L" -> EntityType.LOCATION;
            default -> EntityType.ORGANIZATION;
        };
    }

    /**
     * The mean F1 of all queries, in percent; queries not answered exactly are told.
     *
     * @param extraction from a text, and the names annotated in it, to mentions
     * @param keysOf from a searched name to index keys
     */
    double macroF1(
            BiFunction<String, List<Name>, List<EntityMention>> extraction,
            Function<String, Set<String>> keysOf,
            List<String> misses) {
        Map<String, Set<String>> index = new TreeMap<>();
        texts.forEach((id, text) -> extraction
                .apply(text.toString(), names.get(id))
                .forEach(mention -> index.computeIfAbsent(mention.key(), key -> new TreeSet<>())
                        .add(id)));
        double sum = 0;
        for (Map.Entry<String, String> query : queries.entrySet()) {
            Set<String> expected = mentioning.get(query.getValue());
            Set<String> answered = new TreeSet<>();
            keysOf.apply(query.getKey()).forEach(key -> answered.addAll(index.getOrDefault(key, Set.of())));
            double f1 = f1(expected, answered);
            sum += f1;
            if (f1 < 1) {
                misses.add(query.getKey() + ": expected " + expected + ", answered " + answered);
            }
        }
        return 100 * sum / queries.size();
    }

    int queries() {
        return queries.size();
    }

    int articles() {
        return texts.size();
    }

    private static double f1(Set<String> expected, Set<String> answered) {
        Set<String> both = new TreeSet<>(expected);
        both.retainAll(answered);
        return 2.0 * both.size() / (expected.size() + answered.size());
    }
}
