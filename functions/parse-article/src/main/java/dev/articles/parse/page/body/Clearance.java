package dev.articles.parse.page.body;

import java.util.HashSet;
import java.util.Set;

/** Works out which boxes are left out because of their names, and what weight the other blocks have. */
final class Clearance {

    private Clearance() {}

    /** Boxes whose hint speaks against them and that do not hold the bulk of the running text within {@code around}. */
    static Set<Box> foreign(Layout layout, Box around) {
        Set<Box> foreign = new HashSet<>();
        int total = layout.weight(around);
        for (Box box : layout.boxes()) {
            boolean inside = box.from >= around.from && box.to <= around.to && box.depth > around.depth;
            if (foreign.contains(box.parent)
                    || inside && box.hint.isAgainst() && layout.weight(box) <= box.hint.share * total) {
                foreign.add(box);
            }
        }
        return foreign;
    }

    static int[] weights(Layout layout) {
        Set<Box> foreign = foreign(layout, layout.root());
        int[] weights = new int[layout.blocks().size()];
        for (int i = 0; i < weights.length; i++) {
            Block block = layout.blocks().get(i);
            weights[i] = foreign.contains(block.box()) ? 0 : block.weight();
        }
        return weights;
    }
}
