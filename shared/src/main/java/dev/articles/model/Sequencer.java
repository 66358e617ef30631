package dev.articles.model;

import java.util.Locale;

/**
 * S3's order of the events of one key. A sequencer is a hexadecimal string; of two, the shorter is padded with zeros on
 * the right and the greater, compared as text, is the later one (Amazon S3 User Guide, "Event message structure").
 * Emulators may send the same one for ever, so equal must count as "not older".
 */
public final class Sequencer {

    private static final int WIDTH = 40;
    private static final String ZEROS = "0".repeat(WIDTH);

    private Sequencer() {}

    /** The sequencer at full width, so that plain comparison orders it; one that is absent is older than all others. */
    public static String pad(String sequencer) {
        String hex = sequencer == null ? "" : sequencer.toLowerCase(Locale.ROOT);
        return hex.length() >= WIDTH ? hex : hex + ZEROS.substring(hex.length());
    }
}
