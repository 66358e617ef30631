package dev.articles.local.stack;

import java.io.IOException;
import java.time.Duration;

/** The stack that runs in this JVM, in memory. */
final class EmbeddedEnvironment implements PipelineContract.Environment {

    private final LocalStack stack;
    private final Clients clients;

    EmbeddedEnvironment() throws IOException {
        stack = LocalStack.start(TestTemplate.ORIGINAL, Options.inMemory());
        clients = Clients.open();
    }

    @Override
    public Clients clients() {
        return clients;
    }

    @Override
    public String name(String id) {
        return stack.name(id);
    }

    @Override
    public long messages(String queueId) {
        return stack.messages(queueId);
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(90);
    }

    @Override
    public void close() {
        clients.close();
        stack.close();
    }
}
