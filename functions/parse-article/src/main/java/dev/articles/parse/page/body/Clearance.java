package dev.articles.parse.page.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Works out which boxes are left out because of their names, and what weight the other blocks have. */
final class Clearance {

    private Clearance() {}

    /**
     * Boxes that a sign speaks against. A sign that stands on the bulk of the running text within {@code around} says
     * nothing there, for it would speak against the article itself.
     */
    static Set<Box> foreign(Layout layout, Box around) {
        Map<Sign, Integer> marked = marked(layout, around);
        Set<Box> foreign = new HashSet<>();
        int total = layout.weight(around) - layout.commentWeight(around);
        for (Box box : layout.boxes()) {
            if (foreign.contains(box.parent)
                    || box.isInside(around)
                            && box.hint().isAgainst()
                            && (box.hint().compareTo(Hint.FOREIGN) < 0 ? marked.get(box.sign) : layout.weight(box))
                                    <= box.hint().share * total) {
                foreign.add(box);
            }
        }
        return foreign;
    }

    /** How much running text stands under each sign; a box within another of the same sign is not counted twice. */
    private static Map<Sign, Integer> marked(Layout layout, Box around) {
        Map<Sign, Integer> marked = new HashMap<>();
        Map<Sign, Integer> counted = new HashMap<>();
        for (Box box : layout.boxes()) {
            if (box.hint().isAgainst() && box.isInside(around) && box.from >= counted.getOrDefault(box.sign, 0)) {
                marked.merge(box.sign, layout.weight(box), Integer::sum);
                counted.put(box.sign, box.to);
            }
            if (box.hint().isAgainst()) {
                marked.putIfAbsent(box.sign, 0);
            }
        }
        return marked;
    }
}
