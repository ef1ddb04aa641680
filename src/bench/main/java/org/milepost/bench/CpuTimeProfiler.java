package org.milepost.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Adds the processor time an operation takes in the threads that run it; compiler and garbage collector have threads of their own and are not
 * in it. On a machine that others use at the same time it says more than the clock, whose time holds the waiting for a processor as well.
 */
public final class CpuTimeProfiler implements InternalProfiler {

    private static final double NANOS_A_MICRO = 1000;
    /** JMH names its threads so. */
    private static final String WORKER = "jmh-worker";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long before;

    @Override
    public String getDescription() {
        return "Processor time an operation takes";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = workerNanos();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double micros = (workerNanos() - before) / NANOS_A_MICRO;
        return List.of(new ScalarResult("cpu", micros / result.getMetadata().getAllOps(), "us/op", AggregationPolicy.AVG));
    }

    private long workerNanos() {
        return Stream.of(threads.getThreadInfo(threads.getAllThreadIds())).filter(Objects::nonNull)
                .filter(thread -> thread.getThreadName().contains(WORKER))
                .mapToLong(ThreadInfo::getThreadId).map(threads::getThreadCpuTime).sum();
    }
}
