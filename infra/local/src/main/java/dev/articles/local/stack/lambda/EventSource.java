package dev.articles.local.stack.lambda;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * Takes batches from a queue and gives them to a function, as Lambda's event source mapping does: what succeeded is
 * deleted, what failed returns to the queue. It differs in two ways. A failed message returns after a second instead
 * of the queue's visibility timeout, and a handler that overruns the function's timeout is not killed.
 */
public final class EventSource implements AutoCloseable {

    private final String id;
    private final FunctionSettings function;
    private final BatchAnswer answers;
    private final SqsEventJson events;
    private final WorkQueue queue;
    private final HandlerPool handlers;
    private final Consumer<String> log;
    private final ExecutorService workers = Executors.newCachedThreadPool(EventSource::daemon);
    private final AtomicLong succeeded = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong running = new AtomicLong();
    private volatile boolean stopping;

    /**
     * @param id the function's name in the template
     * @param log takes what handlers log, line by line
     */
    public EventSource(
            String id,
            FunctionSettings function,
            QueueSettings settings,
            WorkQueue queue,
            String region,
            int mostHandlers,
            Consumer<String> log) {
        this.id = id;
        this.function = function;
        this.answers = new BatchAnswer(settings.itemFailures());
        this.events = new SqsEventJson(settings.queueArn(), region);
        this.queue = queue;
        this.handlers = new HandlerPool(function, Math.min(settings.concurrency(), mostHandlers));
        this.log = log;
    }

    /** Makes the handler, so that one that cannot be made is an error here, and starts to read the queue. */
    public void start() {
        handlers.warmUp();
        daemon(this::receive).start();
    }

    public Deliveries deliveries() {
        return new Deliveries(id, succeeded.get(), failed.get(), running.get());
    }

    /** Takes no more messages and waits for the handlers at work. */
    @Override
    public void close() {
        stopping = true;
        workers.shutdown();
        try {
            workers.awaitTermination(function.timeout().toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void receive() {
        try {
            while (!stopping) {
                LoadedHandler handler = handlers.take(() -> queue.hasWaiting());
                List<Message> batch = queue.receive();
                if (batch.isEmpty() || stopping) {
                    handlers.giveBack(handler);
                } else {
                    running.addAndGet(batch.size());
                    workers.execute(() -> work(handler, batch));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SdkException e) {
            if (!stopping) {
                log.accept(id + ": its queue cannot be read: " + e.getMessage());
            }
        }
    }

    private void work(LoadedHandler handler, List<Message> batch) {
        try {
            Set<String> failures = failures(handler, batch);
            queue.settle(batch, failures);
            failed.addAndGet(failures.size());
            succeeded.addAndGet(batch.size() - failures.size());
        } finally {
            running.addAndGet(-batch.size());
            handlers.giveBack(handler);
        }
    }

    private Set<String> failures(LoadedHandler handler, List<Message> batch) {
        try {
            byte[] answer = handler.call(events.event(batch), new InvocationContext(function, log));
            return answers.failed(batch, answer);
        } catch (Exception | LinkageError | StackOverflowError e) {
            log.accept(id + ": the batch failed: " + e);
            return BatchAnswer.all(batch);
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "event-source");
        thread.setDaemon(true);
        return thread;
    }
}
