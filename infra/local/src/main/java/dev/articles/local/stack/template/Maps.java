package dev.articles.local.stack.template;

import java.util.LinkedHashMap;
import java.util.Map;

/** Views of the template's untyped maps. */
final class Maps {

    private Maps() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> of(Object value) {
        return value instanceof Map ? (Map<String, Object>) value : Map.of();
    }

    /** A member that is a map; an empty one if there is none. */
    static Map<String, Object> of(Map<String, Object> map, String member) {
        return of(map.get(member));
    }

    /** Both maps as one; where both have a member, maps are merged and otherwise the second one's value holds. */
    static Map<String, Object> merged(Map<String, Object> first, Map<String, Object> second) {
        Map<String, Object> all = new LinkedHashMap<>(first);
        second.forEach((name, value) -> all.merge(name, value, Maps::mergedValue));
        return all;
    }

    private static Object mergedValue(Object first, Object second) {
        boolean data = first instanceof Map && second instanceof Map && !Intrinsics.isCall(first);
        return data && !Intrinsics.isCall(second) ? merged(of(first), of(second)) : second;
    }
}
