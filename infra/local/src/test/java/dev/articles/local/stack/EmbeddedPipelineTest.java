package dev.articles.local.stack;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract on the embedded stack. */
class EmbeddedPipelineTest extends PipelineContract {

    private static Environment embedded;

    @BeforeAll
    static void start() throws IOException {
        embedded = new EmbeddedEnvironment();
    }

    @AfterAll
    static void stop() {
        embedded.close();
    }

    @Override
    Environment environment() {
        return embedded;
    }
}
