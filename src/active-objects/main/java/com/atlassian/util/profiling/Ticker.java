package com.atlassian.util.profiling;

/** A running measurement, which measures nothing here. */
public interface Ticker extends AutoCloseable {
    Ticker NO_OP = () -> { };

    @Override
    void close();
}
