package org.milepost.web;

/** What two plans say about one thing. */
public final class ComparedLine {

    private final String label;
    private final String one;
    private final String other;

    ComparedLine(String label, String one, String other) {
        this.label = label;
        this.one = one;
        this.other = other;
    }

    /** What it is. */
    public String getLabel() {
        return label;
    }

    /** What the first plan says, empty for nothing. */
    public String getOne() {
        return one;
    }

    /** What the second plan says, empty for nothing. */
    public String getOther() {
        return other;
    }

    boolean isSame() {
        return one.equals(other);
    }
}
