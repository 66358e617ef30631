package dev.articles.local.stack.notify;

import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The order of writes as hexadecimal text that grows with each write, also from one start of the stack to the next.
 */
final class Sequencer {

    private final AtomicLong last;

    Sequencer(Clock clock) {
        this.last = new AtomicLong(clock.millis() << 16);
    }

    String next() {
        return String.format(Locale.ROOT, "%018X", last.incrementAndGet());
    }
}
