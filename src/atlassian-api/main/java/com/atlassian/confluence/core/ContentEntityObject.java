package com.atlassian.confluence.core;

/** A page, a blog post or a comment. */
public abstract class ContentEntityObject {
    private long id;
    private String title;
    private String body = "";

    /** A new one has no id until it is saved. */
    protected ContentEntityObject() {
    }

    /** For the host alone: the real class has no such constructor. */
    protected ContentEntityObject(long id) {
        this.id = id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getIdAsString() {
        return Long.toString(id);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** Not so of a page as it was once, which has an id of its own. */
    public boolean isLatestVersion() {
        return true;
    }

    /** Not so of what was deleted or is a draft. */
    public boolean isCurrent() {
        return true;
    }

    public String getBodyAsString() {
        return body;
    }

    public void setBodyAsString(String body) {
        this.body = body;
    }
}
