package dev.articles.local.cli;

import java.net.URI;
import picocli.CommandLine.Option;

/** Where the pipeline is that a verb speaks to: that of 'articles up', unless names of another one are given. */
class BackendOptions {

    static final String FIRST_PORT = "4566";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = FIRST_PORT,
            description = "The port that 'articles up' was started with, if not ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "Where a bucket or table that is named lies, if not in AWS itself.")
    private URI endpoint;

    boolean isLocal() {
        return table() == null && bucket() == null && endpoint == null;
    }

    /** The table of a pipeline in AWS; null where none is named. Verbs that need one have an option for it. */
    String table() {
        return null;
    }

    /** The incoming bucket, likewise. */
    String bucket() {
        return null;
    }

    /** Where S3 is; null for AWS itself. */
    URI s3() {
        return isLocal() ? at(port) : endpoint;
    }

    /** Where DynamoDB is; null for AWS itself. */
    URI dynamoDb() {
        return isLocal() ? at(port + 1) : endpoint;
    }

    private static URI at(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
