package org.milepost.web;

/** One of a person's plans in a list. */
public final class PastPlan {

    private final String time;
    private final String url;
    private final String compareUrl;

    PastPlan(String time, String url, String compareUrl) {
        this.time = time;
        this.url = url;
        this.compareUrl = compareUrl;
    }

    /** From when to when. */
    public String getTime() {
        return time;
    }

    public String getUrl() {
        return url;
    }

    /** The page that holds it against the plan that is shown. */
    public String getCompareUrl() {
        return compareUrl;
    }
}
