package dev.articles.local.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A function that is ready to be started, as often as one likes.
 *
 * @param taskRoot where its package is unpacked
 * @param environment the variables it gets besides those of Lambda itself
 */
record Launch(Path taskRoot, String handler, Map<String, String> environment) {

    Launch with(String name, String value) {
        Map<String, String> all = new HashMap<>(environment);
        all.put(name, value);
        return new Launch(taskRoot, handler, all);
    }

    /** With SnapStart: the function does what it does before a snapshot, and goes on as if from there. */
    Launch fromSnapshot() {
        // As in Lambda's own start script: where functions register what they do before a snapshot.
        return fromUnrehearsedSnapshot()
                .with("JAVA_TOOL_OPTIONS", "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac");
    }

    /** With SnapStart, but nobody tells the function. */
    Launch fromUnrehearsedSnapshot() {
        return with("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
    }

    FunctionProcess start() throws IOException, InterruptedException {
        Path log = Files.createTempFile(taskRoot.getParent(), "function", ".log");
        return new FunctionProcess(taskRoot, handler, environment, log);
    }
}
