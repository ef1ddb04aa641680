package com.atlassian.util.profiling;

/** Stands in for Atlassian's profiling library, which is on no public repository and which Active Objects calls at every statement; measures nothing. */
public final class Metrics {
    private static final Builder BUILDER = new Builder();

    private Metrics() {
    }

    public static Builder metric(String name) {
        return BUILDER;
    }

    /** Takes the marks of a measurement and forgets them. */
    public static class Builder {
        public Builder tag(String name, String value) {
            return this;
        }

        public Builder invokerPluginKey(String pluginKey) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Ticker startTimer() {
            return Ticker.NO_OP;
        }
    }
}
