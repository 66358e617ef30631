package dev.articles.local.stack.notify;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.gaul.s3proxy.blobstore.BlobStore;

/**
 * The notifications of all buckets. Until a bucket is configured, nobody is told of what is written to it. Safe for
 * use by several threads.
 */
public final class Notifications {

    private final Map<String, Listeners> listeners = new ConcurrentHashMap<>();
    private final Sequencer sequencer;
    private final S3EventJson json;

    /** Notifications whose messages name that region and that clock's time. */
    public Notifications(String region, Clock clock) {
        this.sequencer = new Sequencer(clock);
        this.json = new S3EventJson(region, clock);
    }

    /**
     * Sets whom to tell of what is written to a bucket.
     *
     * @param send takes the ARN of a queue and a message for it
     */
    public void configure(String bucket, List<NotificationRule> rules, BiConsumer<String, String> send) {
        listeners.put(bucket, new Listeners(List.copyOf(rules), send));
    }

    /** The same store; what is written through it is told. */
    public BlobStore watch(BlobStore store) {
        return new WatchedStore(store, this);
    }

    void created(String eventName, StoredObject object) {
        String order = sequencer.next();
        Listeners bucket = listeners.getOrDefault(object.bucket(), Listeners.NONE);
        for (NotificationRule rule : bucket.rules()) {
            if (rule.matches(eventName, object.key())) {
                bucket.send().accept(rule.queueArn(), json.message(eventName, object, order));
            }
        }
    }

    private record Listeners(List<NotificationRule> rules, BiConsumer<String, String> send) {

        static final Listeners NONE = new Listeners(List.of(), (queue, message) -> {});
    }
}
