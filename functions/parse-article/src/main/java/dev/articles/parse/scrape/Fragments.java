package dev.articles.parse.scrape;

import dev.articles.parse.field.Languages;
import dev.articles.parse.field.Markers;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends lines that were broken within a sentence: at a link, at a bold word, or where the page's source happened to end a
 * line. Two lines are one if the second cannot begin a sentence, or the first cannot end one.
 */
final class Fragments {

    private static final String CANNOT_BEGIN = ".,;:!?%)]}»”’،؛؟…";
    private static final String CANNOT_END = ",،(«“[&";

    private static final int LONGEST_LINK = 80;

    private Fragments() {}

    /** The lines, blank ones kept, broken ones mended. */
    static List<String> mend(List<String> lines) {
        List<String> mended = new ArrayList<>(lines.size());
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            if (open.length() > 0
                    && !line.isBlank()
                    && (belongTogether(open, line) || isLinkInSentence(open, line, next))) {
                open.append(CANNOT_BEGIN.indexOf(line.charAt(0)) >= 0 ? "" : " ")
                        .append(line);
            } else {
                close(open, mended);
                open.append(line);
            }
        }
        close(open, mended);
        return mended;
    }

    /** A few words between an open sentence and its evident continuation: "He told" – "Radio Nord" – "that it was over." */
    private static boolean isLinkInSentence(StringBuilder before, String link, String after) {
        char last = before.charAt(before.length() - 1);
        return link.length() <= LONGEST_LINK
                && Character.isLetterOrDigit(last)
                && before.indexOf(" ") > 0
                && !after.isEmpty()
                && (Character.isLowerCase(after.charAt(0)) || CANNOT_BEGIN.indexOf(after.charAt(0)) >= 0)
                && Character.isLetterOrDigit(link.charAt(link.length() - 1))
                && Markers.all().at(link).filter(Markers.Hit::apart).isEmpty();
    }

    private static void close(StringBuilder open, List<String> mended) {
        mended.add(open.toString());
        open.setLength(0);
    }

    private static boolean belongTogether(StringBuilder before, String after) {
        char last = before.charAt(before.length() - 1);
        char first = after.charAt(0);
        if (CANNOT_BEGIN.indexOf(first) >= 0) {
            return true;
        }
        if (!Character.isLetterOrDigit(first) && CANNOT_END.indexOf(last) < 0) {
            return false;
        }
        if (Markers.all().at(after).filter(Markers.Hit::apart).isPresent()) {
            return false;
        }
        return CANNOT_END.indexOf(last) >= 0
                || (Character.isLowerCase(first) && Character.isLetterOrDigit(last))
                || Languages.isFunctionWord(lastWord(before));
    }

    private static String lastWord(StringBuilder text) {
        int start = text.length();
        while (start > 0 && text.length() - start < 12 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start);
    }
}
