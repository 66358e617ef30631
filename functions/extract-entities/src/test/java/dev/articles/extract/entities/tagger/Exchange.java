package dev.articles.extract.entities.tagger;

import dev.articles.model.EntityType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Makes another text of each by giving its names away for others of the same type, the same throughout a text. So what
 * stands around names is learnt apart from the names (mention replacement, Dai and Adel 2020).
 */
final class Exchange {

    private static final double SHARE = 0.7;

    private final SplittableRandom random = new SplittableRandom(11);
    private final Map<EntityType, List<String>> names = new EnumMap<>(EntityType.class);

    /** @param samples whose names are to be had */
    Exchange(List<Sample> samples) {
        Map<EntityType, Set<String>> found = new EnumMap<>(EntityType.class);
        for (Sample sample : samples) {
            for (Span name : sample.names()) {
                if (isFree(sample, name)) {
                    found.computeIfAbsent(name.type(), type -> new LinkedHashSet<>())
                            .add(text(sample, name));
                }
            }
        }
        found.forEach((type, all) -> names.put(type, new ArrayList<>(all)));
    }

    Sample of(Sample sample) {
        Map<String, String> others = others(sample);
        StringBuilder text = new StringBuilder();
        List<Span> moved = new ArrayList<>();
        int at = 0;
        for (Span name : sample.names()) {
            text.append(sample.text(), at, name.start());
            String same = text(sample, name);
            String other = isFree(sample, name) ? others.getOrDefault(same, same) : same;
            moved.add(new Span(text.length(), text.length() + other.length(), name.type()));
            text.append(other);
            at = name.end();
        }
        text.append(sample.text(), at, sample.text().length());
        return new Sample(text.toString(), moved);
    }

    /** What is put for each name; for a person's last name alone, the last name of what is put for the full one. */
    private Map<String, String> others(Sample sample) {
        Map<String, String> others = new HashMap<>();
        for (Span name : sample.names()) {
            String same = text(sample, name);
            boolean person = name.type() == EntityType.PERSON;
            if (!isFree(sample, name)) {
                others.put(same, same);
            } else if (!others.containsKey(same) && !(person && isOneWord(same))) {
                String other = random.nextDouble() < SHARE ? another(name.type(), isOneWord(same)) : same;
                others.put(same, other);
                if (person) {
                    others.putIfAbsent(lastWord(same), lastWord(other));
                }
            }
        }
        return others;
    }

    private String another(EntityType type, boolean oneWord) {
        List<String> all = names.get(type);
        String other = all.get(random.nextInt(all.size()));
        for (int tries = 0; tries < 20 && isOneWord(other) != oneWord; tries++) {
            other = all.get(random.nextInt(all.size()));
        }
        return other;
    }

    /** Whether no proclitic is written together with a name: its letters may depend on it ("للأمم"). */
    private static boolean isFree(Sample sample, Span name) {
        return name.start() == 0 || !Character.isLetter(sample.text().charAt(name.start() - 1));
    }

    private static boolean isOneWord(String name) {
        return name.indexOf(' ') < 0;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String text(Sample sample, Span name) {
        return sample.text().substring(name.start(), name.end());
    }
}
