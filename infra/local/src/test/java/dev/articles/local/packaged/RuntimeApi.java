package dev.articles.local.packaged;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/** Lambda's Runtime API, as much as one function needs: it asks for its next event and posts its answer. */
final class RuntimeApi implements AutoCloseable {

    private static final String PREFIX = "/2018-06-01/runtime/";
    private static final int NO_BODY = -1;
    private static final Long NEVER = Long.MIN_VALUE;

    /** The kind of answer that a function gives whose process ended instead of answering. */
    static final String ENDED = "ended";

    /** How the function ended: {@code response}, or the kind of error, with the body it posted. */
    record Answer(String kind, String body, long nanos) {}

    static {
        // Otherwise the second half of each answer waits for the first to be acknowledged, for up to 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final SynchronousQueue<byte[]> events = new SynchronousQueue<>();
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<Long> ready = new LinkedBlockingQueue<>();

    RuntimeApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "runtime-api");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext(PREFIX, this::handle);
        server.start();
    }

    /** What {@code AWS_LAMBDA_RUNTIME_API} says. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** The moment at which the function first asked for an event: its initialisation was over. */
    long awaitReady(Duration atMost) throws InterruptedException {
        Long moment = ready.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
        if (moment == null || moment.equals(NEVER)) {
            throw new IllegalStateException("The function did not come up: " + answers.poll());
        }
        return moment;
    }

    /** Nobody needs to wait any more. */
    void functionEnded() {
        ready.add(NEVER);
        answers.add(new Answer(ENDED, "", System.nanoTime()));
    }

    /** Hands the function an event and waits for its answer. */
    Answer invoke(byte[] event, Duration atMost) throws InterruptedException {
        if (!events.offer(event, atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("The function does not ask for events");
        }
        long start = System.nanoTime();
        Answer answer = answers.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
        if (answer == null) {
            throw new IllegalStateException("The function gave no answer");
        }
        return new Answer(answer.kind(), answer.body(), answer.nanos() - start);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.endsWith("/invocation/next")) {
                ready.offer(System.nanoTime());
                next(exchange);
            } else if (path.endsWith("/restore/next")) {
                // Lambda would take its snapshot here, and answer in each process that starts from it.
                exchange.sendResponseHeaders(200, NO_BODY);
            } else {
                byte[] body = exchange.getRequestBody().readAllBytes();
                long now = System.nanoTime();
                exchange.sendResponseHeaders(202, NO_BODY);
                String kind = path.substring(path.lastIndexOf('/') + 1);
                answers.add(new Answer(kind, new String(body, StandardCharsets.UTF_8), now));
            }
        }
    }

    private void next(HttpExchange exchange) throws IOException {
        try {
            byte[] event = events.take();
            Headers headers = exchange.getResponseHeaders();
            // Lambda's client cannot do without a type.
            headers.add("Content-Type", "application/json");
            headers.add("Lambda-Runtime-Aws-Request-Id", UUID.randomUUID().toString());
            headers.add("Lambda-Runtime-Trace-Id", "Root=1-00000000-000000000000000000000000;Sampled=0");
            headers.add("Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + 60_000));
            headers.add("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:000000000000:function:local");
            exchange.sendResponseHeaders(200, event.length);
            exchange.getResponseBody().write(event);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
