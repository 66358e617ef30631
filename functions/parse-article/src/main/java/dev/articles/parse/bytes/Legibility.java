package dev.articles.parse.bytes;

/** Whether decoded characters are something that people read. */
enum Legibility {
    TEXT,
    BLANK,
    BINARY,
    GARBLED;

    /** Text may hold a few stray control or replacement characters; beyond one in twenty it is something else. */
    private static final int TOLERATED = 20;

    /** What is text for so long stays text. */
    private static final int SAMPLE = 16 * 1024;

    static Legibility of(String text) {
        int controls = 0;
        int replaced = 0;
        int visible = 0;
        int read = 0;
        for (int i = 0; i < text.length() && (i < SAMPLE || visible == 0); i++) {
            read++;
            char c = text.charAt(i);
            if (c > ' ' && c < '\u007f') {
                visible++;
            } else if (c == '\uFFFD') {
                replaced++;
            } else if (c < ' ' ? c != '\n' && c != '\r' && c != '\t' && c != '\f' : c == '\u007f') {
                controls++;
            } else if (!Character.isWhitespace(c) && c != '\u00a0') {
                visible++;
            }
        }
        if (controls * TOLERATED > read) {
            return BINARY;
        }
        if (replaced * TOLERATED > read) {
            return GARBLED;
        }
        return visible == 0 ? BLANK : TEXT;
    }
}
