package dev.articles.local.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Text as it takes up room on a screen of fixed-width cells. */
public final class DisplayText {

    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char END_OF_ISOLATE = '\u2069';
    private static final String ELLIPSIS = "…";

    private DisplayText() {}

    /**
     * Text that stays in its cell: line breaks, tabs and other controls become spaces, so that no input moves the cursor,
     * and controls of direction are left out, so that none reorders its neighbours.
     */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c)) {
                gap = !plain.isEmpty();
            } else if (!isDirectionControl(c)) {
                plain.append(gap ? " " : "").append(c);
                gap = false;
            }
        }
        return plain.toString();
    }

    /** How many cells a text takes. */
    public static int width(String text) {
        return text.codePoints().map(DisplayText::width).sum();
    }

    /** The text if it fits into that many cells, else its beginning and an ellipsis. */
    public static String cut(String text, int cells) {
        if (width(text) <= cells) {
            return text;
        }
        int end = 0;
        int used = 1;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            used += width(codePoint);
            if (used > cells) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** Whether a text is read from right to left: its first letter decides. */
    public static boolean isRightToLeft(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(DisplayText::isStrong)
                .mapToObj(DisplayText::isRightToLeft)
                .findFirst()
                .orElse(false);
    }

    /**
     * Encloses a text so that its direction and that of what surrounds it leave each other alone. Text without a letter
     * that is read from right to left needs no such care, and stays as it is.
     */
    public static String isolated(String text) {
        boolean mixes = text.codePoints().map(Character::getDirectionality).anyMatch(DisplayText::isRightToLeft);
        if (!mixes) {
            return text;
        }
        return (isRightToLeft(text) ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE) + text + END_OF_ISOLATE;
    }

    /** A text in lines of at most that many cells, broken between words where words allow it. */
    public static List<String> wrap(String text, int cells) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ")) {
            int width = width(word);
            if (used > 0 && used + 1 + width > cells) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(used > 0 ? " " : "").append(word);
            used += width + (used > 0 ? 1 : 0);
        }
        lines.add(line.toString());
        return lines;
    }

    private static boolean isRightToLeft(int direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isStrong(int direction) {
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeft(direction);
    }

    private static boolean isDirectionControl(char c) {
        return c == '\u061C'
                || c == '\u200E'
                || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069';
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** East Asian letters and emoji, by the blocks of Unicode's East Asian Width that news is likely to hold. */
    private static boolean isWide(int codePoint) {
        return codePoint >= 0x1100
                && (codePoint <= 0x115F
                        || codePoint >= 0x2E80 && codePoint <= 0xA4CF
                        || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                        || codePoint >= 0xF900 && codePoint <= 0xFAFF
                        || codePoint >= 0xFE30 && codePoint <= 0xFE6F
                        || codePoint >= 0xFF00 && codePoint <= 0xFF60
                        || codePoint >= 0xFFE0 && codePoint <= 0xFFE6
                        || codePoint >= 0x1F300 && codePoint <= 0x1FAFF
                        || codePoint >= 0x20000 && codePoint <= 0x3FFFD);
    }
}
