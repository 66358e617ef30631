package dev.articles.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an article tells of whom and when.
 *
 * @param fullText headline and body as one text, the headline first where there is one: what all offsets refer to
 * @param entities the entities, the most important first: in the headline, then often named, then named early
 * @param dates the expressions of time, in the order of the text
 * @param nameLinks for each entity's key, further name keys under which readers may look for it
 */
public record Extraction(
        String fullText, List<Entity> entities, List<DateMention> dates, Map<String, Set<String>> nameLinks) {

    public Extraction {
        entities = List.copyOf(entities);
        dates = List.copyOf(dates);
        nameLinks = Map.copyOf(nameLinks);
    }
}
