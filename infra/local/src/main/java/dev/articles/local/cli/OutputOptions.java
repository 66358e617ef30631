package dev.articles.local.cli;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How results are printed: for people, unless a machine is to read them. */
final class OutputOptions {

    @ArgGroup
    private Machine machine = new Machine();

    private static final class Machine {
        @Option(names = "--json", description = "Prints one JSON object a line.")
        private boolean json;

        @Option(names = "--csv", description = "Prints comma-separated values, with a line of headings.")
        private boolean csv;
    }

    boolean json() {
        return machine.json;
    }

    boolean csv() {
        return machine.csv;
    }

    boolean forPeople() {
        return !machine.json && !machine.csv;
    }
}
