package dev.articles.local.packaged;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives every request the same answer at once, and knows how long it took: GET gets an object, everything else is
 * done. What a call of a function takes besides is the function's own time, the HTTP on its side included.
 */
final class ConstantAws implements AutoCloseable {

    private static final byte[] DONE = {'{', '}'};

    private final HttpServer server;
    private final byte[] object;
    private final AtomicLong nanos = new AtomicLong();

    ConstantAws(byte[] object) throws IOException {
        this.object = object;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "constant-aws");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::handle);
        server.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The time it has worked since the last time it was asked. */
    long takeNanos() {
        return nanos.getAndSet(0);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        long start = System.nanoTime();
        exchange.getRequestBody().readAllBytes();
        String method = exchange.getRequestMethod();
        byte[] body = method.equals("GET") ? object : method.equals("POST") ? DONE : new byte[0];
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        nanos.addAndGet(System.nanoTime() - start);
        exchange.close();
    }
}
