package dev.articles.parse.scrape;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes apart a line in which the blocks of a page run together without a space ("…said.The minister", "HomeSportsNews"),
 * as plain text taken from compact HTML does. Letter case shows the seams, so scripts without it stay as they are.
 */
final class GluedLine {

    private static final int SHORTEST = 200;
    private static final int CHARS_PER_SEAM = 600;
    private static final String ENDS = ".!?…\"”’)";

    private GluedLine() {}

    /** The blocks of a line; the line alone where there are too few seams for more than chance. */
    static List<String> split(String line) {
        if (line.length() < SHORTEST) {
            return List.of(line);
        }
        List<String> blocks = new ArrayList<>();
        int start = 0;
        for (int i = 2; i < line.length() - 1; i++) {
            if (isSeam(line, i)) {
                blocks.add(line.substring(start, i));
                start = i;
            }
        }
        blocks.add(line.substring(start));
        return blocks.size() > 2 + line.length() / CHARS_PER_SEAM ? blocks : List.of(line);
    }

    private static boolean isSeam(String line, int at) {
        char before = line.charAt(at - 1);
        boolean endsBlock = Character.isLowerCase(before) && Character.isLowerCase(line.charAt(at - 2));
        boolean endsSentence = ENDS.indexOf(before) >= 0 && Character.isLowerCase(line.charAt(at - 2));
        boolean beginsBlock = Character.isUpperCase(line.charAt(at))
                && (Character.isLowerCase(line.charAt(at + 1)) || line.charAt(at + 1) == ' ');
        return beginsBlock && (endsBlock || endsSentence);
    }
}
