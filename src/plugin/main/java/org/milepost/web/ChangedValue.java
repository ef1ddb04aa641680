package org.milepost.web;

/** What a change made of one value, in words. */
public final class ChangedValue {

    private final String label;
    private final String before;
    private final String after;

    ChangedValue(String label, String before, String after) {
        this.label = label;
        this.before = before;
        this.after = after;
    }

    public String getLabel() {
        return label;
    }

    /** Empty where there was none, or where it is not known any more. */
    public String getBefore() {
        return before;
    }

    public boolean isReplaced() {
        return !before.isEmpty();
    }

    /** Empty where there is none any more. */
    public String getAfter() {
        return after;
    }

    public boolean isThere() {
        return !after.isEmpty();
    }

    /** Whether there is anything to tell: some values have no words, such as the number of a vision. */
    boolean isTold() {
        return isReplaced() || isThere();
    }
}
