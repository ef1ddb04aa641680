package org.milepost.host.jira.model;

/** The four status categories, with Jira's ids, keys, names and colours. */
public enum Category {
    UNDEFINED(1, "undefined", "No Category", "medium-gray"),
    TO_DO(2, "new", "To Do", "blue-gray"),
    DONE(3, "done", "Done", "green"),
    IN_PROGRESS(4, "indeterminate", "In Progress", "yellow");

    private final long id;
    private final String key;
    private final String title;
    private final String color;

    Category(long id, String key, String title, String color) {
        this.id = id;
        this.key = key;
        this.title = title;
        this.color = color;
    }

    public long id() {
        return id;
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public String color() {
        return color;
    }
}
