package dev.articles.local.stack.engine;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import software.amazon.dynamodb.services.local.monitoring.Telemetry;
import software.amazon.dynamodb.services.local.monitoring.TelemetryUtil.SETUP_MODE;
import software.amazon.dynamodb.services.local.monitoring.TelemetryUtil.SETUP_TYPE;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local. It never deletes expired items, and one of its threads outlives {@link #close()}; a program that
 * must end calls {@link System#exit}.
 */
public final class DynamoDbEngine implements AutoCloseable {

    private final DynamoDBProxyServer server;
    private final URI endpoint;

    private DynamoDbEngine(DynamoDBProxyServer server, URI endpoint) {
        this.server = server;
        this.endpoint = endpoint;
    }

    /** Starts on a port (0: any free one), with its tables in a folder or, without one, in memory. */
    public static DynamoDbEngine start(int port, Optional<Path> folder) throws Exception {
        if (folder.isPresent()) {
            Files.createDirectories(folder.get());
        }
        String path = folder.map(Path::toString).orElse(null);
        boolean onePerRegionAndKey = false;
        LocalDynamoDBRequestHandler requests =
                new LocalDynamoDBRequestHandler(0, path == null, path, !onePerRegionAndKey, false);
        // Said before the server starts, or it would report its use and leave a file in the working directory.
        Telemetry.configureTelemetry(SETUP_MODE.IN_MEMORY_SHARED_DB.name(), SETUP_TYPE.MAVEN.name(), false);
        int chosen = Ports.choose(port);
        DynamoDBProxyServer server = new DynamoDBProxyServer(chosen, new LocalDynamoDBServerHandler(requests, "*"));
        server.start();
        return new DynamoDbEngine(server, Ports.at(chosen));
    }

    public URI endpoint() {
        return endpoint;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local did not stop", e);
        }
    }
}
