package dev.articles.local.cli;

import picocli.CommandLine.Option;

/** Where the pipeline is whose table a verb reads. */
class TableOptions extends BackendOptions {

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description = "The table of a pipeline in AWS, instead of that of 'articles up'.")
    private String table;

    @Override
    String table() {
        return table;
    }
}
