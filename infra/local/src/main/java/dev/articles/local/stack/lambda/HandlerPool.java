package dev.articles.local.stack.lambda;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The instances of one function. As on Lambda an instance has one batch at a time, and another is made when all are
 * busy and more is waiting; up to a limit.
 */
final class HandlerPool {

    /** A busy instance that is free again so soon is worth more than a new one, which must first load everything. */
    private static final int PATIENCE_MILLIS = 500;

    private final FunctionSettings function;
    private final int most;
    private final BlockingQueue<LoadedHandler> idle = new LinkedBlockingQueue<>();
    private int made;

    HandlerPool(FunctionSettings function, int most) {
        this.function = function;
        this.most = most;
    }

    void warmUp() {
        idle.add(make());
    }

    /** An idle instance; a new one if {@code moreWaits}; else the next that is free. For one caller at a time. */
    LoadedHandler take(BooleanSupplier moreWaits) throws InterruptedException {
        while (true) {
            LoadedHandler handler = idle.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (handler != null) {
                return handler;
            }
            if (made < most && moreWaits.getAsBoolean()) {
                return make();
            }
        }
    }

    void giveBack(LoadedHandler handler) {
        idle.add(handler);
    }

    private LoadedHandler make() {
        made++;
        return LoadedHandler.load(function);
    }
}
