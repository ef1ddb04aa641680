package org.milepost.web;

/** One link to choose. */
public final class JiraLinkRow {

    private final String id;
    private final String name;
    private final String detail;
    private final boolean chosen;

    JiraLinkRow(String id, String name, String detail, boolean chosen) {
        this.id = id;
        this.name = name;
        this.detail = detail;
        this.chosen = chosen;
    }

    /** What the form sends; empty for the primary link. */
    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** Where it leads, or which one is meant. */
    public String getDetail() {
        return detail;
    }

    public boolean isChosen() {
        return chosen;
    }
}
