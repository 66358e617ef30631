package dev.articles.local.stack.engine;

import java.net.URI;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;

/** ElasticMQ. Its messages are in memory. */
public final class SqsEngine implements AutoCloseable {

    private final SQSRestServer server;
    private final URI endpoint;

    private SqsEngine(SQSRestServer server, URI endpoint) {
        this.server = server;
        this.endpoint = endpoint;
    }

    /** Starts on a port (0: any free one). */
    public static SqsEngine start(int port, String region, String accountId) throws Exception {
        int chosen = Ports.choose(port);
        SQSRestServer server = SQSRestServerBuilder.withInterface(Ports.HOST)
                .withPort(chosen)
                .withServerAddress(new org.elasticmq.NodeAddress("http", Ports.HOST, chosen, ""))
                .withAWSRegion(region)
                .withAWSAccountId(accountId)
                .start();
        server.waitUntilStarted();
        return new SqsEngine(server, Ports.at(chosen));
    }

    public URI endpoint() {
        return endpoint;
    }

    /** Stops without waiting for clients that wait for messages; they wait for up to twenty seconds. */
    @Override
    public void close() {
        server.stopAndGetFuture().apply();
    }
}
