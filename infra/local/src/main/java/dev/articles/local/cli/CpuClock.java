package dev.articles.local.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Processor time that the calling thread has used: what a measurement should count, since others share the machine. */
final class CpuClock {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuClock() {}

    static long nanos() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** Milliseconds used since an earlier {@link #nanos()}, to the microsecond. */
    static double millisSince(long start) {
        return (nanos() - start) / 1000 / 1000.0;
    }
}
