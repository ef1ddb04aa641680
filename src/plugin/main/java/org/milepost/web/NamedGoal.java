package org.milepost.web;

/** A goal by its title, with the way to its page. */
public final class NamedGoal {

    private final String title;
    private final String url;

    NamedGoal(String title, String url) {
        this.title = title;
        this.url = url;
    }

    public String getTitle() {
        return title;
    }

    public String getUrl() {
        return url;
    }
}
