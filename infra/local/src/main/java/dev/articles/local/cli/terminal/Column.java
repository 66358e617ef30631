package dev.articles.local.cli.terminal;

/**
 * One column of a table.
 *
 * @param least the width it never falls below
 */
record Column(String heading, int least, Kind kind) {

    enum Kind {
        /** Gives way where room is scarce. */
        TEXT,
        /** Is to be copied: gives way only when no other text can. */
        KEY,
        /** Stands at the right edge and never gives way. */
        NUMBERS
    }

    boolean standsRight() {
        return kind == Kind.NUMBERS;
    }
}
