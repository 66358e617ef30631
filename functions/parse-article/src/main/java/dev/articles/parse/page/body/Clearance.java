package dev.articles.parse.page.body;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Works out which boxes are left out because of their names, and what weight the other blocks have. */
final class Clearance {

    /** A section's header holds its heading and perhaps a line above. */
    private static final int FEW = 2;

    private Clearance() {}

    /**
     * The boxes that a sign speaks against, by their index. A sign that stands on the bulk of the running text within {@code around} says
     * nothing there, for it would speak against the article itself. Where no running text would be left, the sign on most
     * of it says nothing either.
     */
    static BitSet foreign(Layout layout, Box around) {
        Map<Sign, Integer> marked = marked(layout, around);
        BitSet foreign = foreign(layout, around, marked, null);
        return marked.isEmpty() || isAnyLeft(foreign, layout, around)
                ? foreign
                : foreign(layout, around, marked, mostOf(marked));
    }

    private static Sign mostOf(Map<Sign, Integer> marked) {
        return Collections.max(marked.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private static boolean isAnyLeft(BitSet foreign, Layout layout, Box around) {
        return layout.blocksOf(around).stream()
                .anyMatch(block -> block.weight() > 0 && !foreign.get(block.box().index));
    }

    private static BitSet foreign(Layout layout, Box around, Map<Sign, Integer> marked, Sign except) {
        BitSet foreign = new BitSet(layout.boxes().size());
        int total = layout.weight(around) - layout.commentWeight(around);
        for (Box box : layout.boxes()) {
            if (box.parent != null && foreign.get(box.parent.index)
                    || box.isInside(around)
                            && box.hint().isAgainst()
                            && !box.sign.equals(except)
                            && !isHeadings(layout, box)
                            && (box.hint().compareTo(Hint.FOREIGN) < 0 ? marked.get(box.sign) : layout.weight(box))
                                    <= box.hint().share * total) {
                foreign.set(box.index);
            }
        }
        return foreign;
    }

    /** A header that holds nothing but headings is a section's, not the page's. */
    private static boolean isHeadings(Layout layout, Box box) {
        return box.sign.name().equals("<header>")
                && box.to - box.from <= FEW
                && layout.blocksOf(box).stream().allMatch(Block::isHeading);
    }

    /** How much running text stands under each sign; a box within another of the same sign is not counted twice. */
    private static Map<Sign, Integer> marked(Layout layout, Box around) {
        Map<Sign, Integer> marked = new LinkedHashMap<>();
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
