package dev.articles.local.stack.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rules for a template, and the places where it breaks them, such as {@code ParseQueue.RedrivePolicy}. */
abstract class Rules {

    final Map<String, Object> document;
    private final List<String> broken = new ArrayList<>();

    Rules(Map<String, Object> document) {
        this.document = document;
    }

    abstract void check();

    final List<String> broken() {
        check();
        return broken;
    }

    final void require(boolean holds, String place) {
        if (!holds) {
            broken.add(place);
        }
    }

    final Stream<String> of(String type) {
        return Maps.of(document, "Resources").keySet().stream()
                .filter(id -> type.equals(resource(id).get("Type")));
    }

    final Map<String, Object> resource(String id) {
        return Maps.of(Maps.of(document, "Resources"), id);
    }

    final Map<String, Object> properties(String id) {
        return Maps.of(resource(id), "Properties");
    }

    final boolean has(String id, String property) {
        return properties(id).containsKey(property);
    }

    static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of(value);
    }
}
