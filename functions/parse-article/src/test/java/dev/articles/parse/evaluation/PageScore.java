package dev.articles.parse.evaluation;

import dev.articles.model.ParseOutcome;
import dev.articles.model.ParseOutcome.Parsed;
import dev.articles.model.ParsedArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts what a parser found against what people did. Body: precision and recall of four-word shingles, averaged over
 * pages, as in the public article-extraction-benchmark. Title: the same words. Date: the same day.
 */
final class PageScore {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final int SHINGLE = 4;

    private final List<Double> precisions = new ArrayList<>();
    private final List<Double> recalls = new ArrayList<>();
    private int titles;
    private int titlesRight;
    private int dates;
    private int datesRight;

    void add(AnnotatedPage page, ParseOutcome outcome) {
        ParsedArticle article = outcome instanceof Parsed parsed ? parsed.article() : null;
        addBody(page, article == null ? "" : article.text());
        if (!page.titles().isEmpty()) {
            titles++;
            String title = article == null ? "" : words(article.title());
            titlesRight += page.titles().stream().anyMatch(t -> words(t).equals(title)) ? 1 : 0;
        }
        if (!page.dates().isEmpty() && DAY.matcher(page.dates().get(0)).lookingAt()) {
            String day = article == null || article.published() == null
                    ? null
                    : article.published().day().toString();
            dates++;
            datesRight += day != null && page.dates().stream().anyMatch(d -> d.startsWith(day)) ? 1 : 0;
        }
    }

    /** The body alone, for a tool that gives nothing else. */
    void addBody(AnnotatedPage page, String text) {
        if (page.text() != null) {
            body(shingles(page.text()), shingles(text));
        }
    }

    private void body(Map<String, Integer> gold, Map<String, Integer> found) {
        int common = gold.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), found.getOrDefault(e.getKey(), 0)))
                .sum();
        int all = gold.values().stream().mapToInt(n -> n).sum();
        int ours = found.values().stream().mapToInt(n -> n).sum();
        if (ours > 0) {
            precisions.add((double) common / ours);
        }
        if (all > 0) {
            recalls.add((double) common / all);
        }
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> words = new ArrayList<>();
        for (Matcher m = WORD.matcher(text); m.find(); ) {
            words.add(m.group());
        }
        Map<String, Integer> shingles = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - SHINGLE + 1) && i < words.size(); i++) {
            shingles.merge(String.join(" ", words.subList(i, Math.min(words.size(), i + SHINGLE))), 1, Integer::sum);
        }
        return shingles;
    }

    private static String words(String text) {
        List<String> words = new ArrayList<>();
        for (Matcher m = WORD.matcher(text == null ? "" : text.toLowerCase(Locale.ROOT)); m.find(); ) {
            words.add(m.group());
        }
        return String.join(" ", words);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(v -> v).average().orElse(0);
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    String body() {
        if (recalls.isEmpty()) {
            return "body not annotated";
        }
        double precision = mean(precisions);
        double recall = mean(recalls);
        return String.format(Locale.ROOT, "body F1 %.3f (P %.3f R %.3f)", f1(precision, recall), precision, recall);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s, title %.3f, date %.3f (F1 %.3f)",
                body(),
                (double) titlesRight / Math.max(1, titles),
                (double) datesRight / Math.max(1, dates),
                2.0 * datesRight / Math.max(1, dates + datesRight));
    }
}
