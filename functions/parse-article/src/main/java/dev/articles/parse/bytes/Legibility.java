package dev.articles.parse.bytes;

/** Whether decoded characters are something that people read. */
enum Legibility {
    TEXT,
    BLANK,
    BINARY,
    GARBLED;

    /** Text may hold a few stray control or replacement characters; beyond one in twenty it is something else. */
    private static final int TOLERATED = 20;

    static Legibility of(String text) {
        int controls = 0;
        int replaced = 0;
        int visible = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD') {
                replaced++;
            } else if (c < ' ' ? c != '\n' && c != '\r' && c != '\t' && c != '\f' : c == '\u007f') {
                controls++;
            } else if (!Character.isWhitespace(c) && c != '\u00a0') {
                visible++;
            }
        }
        if (controls * TOLERATED > text.length()) {
            return BINARY;
        }
        if (replaced * TOLERATED > text.length()) {
            return GARBLED;
        }
        return visible == 0 ? BLANK : TEXT;
    }
}
