package com.atlassian.jira.web.bean;

import java.io.Serializable;

/** Which page of a result is asked for. */
public class PagerFilter<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int max;
    private int start;

    public PagerFilter(int max) {
        this.max = max;
    }

    @SuppressWarnings("rawtypes") // raw in the real signature
    public static PagerFilter getUnlimitedFilter() {
        return new PagerFilter(Integer.MAX_VALUE);
    }

    public int getMax() {
        return max;
    }

    public int getStart() {
        return start;
    }

    public void setStart(int start) {
        this.start = start;
    }
}
