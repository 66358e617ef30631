package dev.articles.parse.scrape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Takes apart a line in which the blocks of a page run together without a space ("…said.The minister", "HomeSportsNews"),
 * as plain text taken from compact HTML does. Letter case shows the seams, so scripts without it stay as they are.
 */
final class GluedLine {

    private static final int SHORTEST = 200;
    private static final int CHARS_PER_SEAM = 600;
    private static final String STOPS = ".!?…";
    private static final String ENDS = ".!?…\"”’)";

    private GluedLine() {}

    /** The blocks of a line: apart at every seam, or only after full stops where there are too few for more than chance. */
    static List<String> split(String line) {
        if (line.length() < SHORTEST) {
            return List.of(line);
        }
        List<String> all = split(line, GluedLine::isSeam);
        return all.size() > 2 + line.length() / CHARS_PER_SEAM ? all : split(line, GluedLine::endsSentence);
    }

    private static List<String> split(String line, BiPredicate<String, Integer> seam) {
        List<String> blocks = new ArrayList<>();
        int start = 0;
        for (int i = 2; i < line.length() - 1; i++) {
            if (beginsBlock(line, i) && seam.test(line, i)) {
                blocks.add(line.substring(start, i));
                start = i;
            }
        }
        blocks.add(line.substring(start));
        return blocks;
    }

    private static boolean beginsBlock(String line, int at) {
        return Character.isUpperCase(line.charAt(at))
                && (Character.isLowerCase(line.charAt(at + 1)) || line.charAt(at + 1) == ' ');
    }

    private static boolean isSeam(String line, int at) {
        char before = line.charAt(at - 1);
        boolean endsWord = Character.isLowerCase(line.charAt(at - 2))
                && (Character.isLowerCase(before) || ENDS.indexOf(before) >= 0);
        return endsWord || endsSentence(line, at);
    }

    /** A full stop after a word, perhaps within a closing quotation mark; nobody writes on without a space. */
    private static boolean endsSentence(String line, int at) {
        int i = at - 1;
        boolean stopped = false;
        while (i > 1 && ENDS.indexOf(line.charAt(i)) >= 0) {
            stopped |= STOPS.indexOf(line.charAt(i)) >= 0;
            i--;
        }
        return stopped && isInWord(line.charAt(i)) && isInWord(line.charAt(i - 1));
    }

    /** Not a capital, for "U.S.Senate" and "J.K.Rowling" are written so. */
    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) && !Character.isUpperCase(c);
    }
}
