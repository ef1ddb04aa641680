package org.milepost.sharing;

/** What a viewer may do with an item; each level holds the ones before it. */
public enum Access {
    NONE, VIEW, COMMENT, EDIT, OWNER;

    /** Whether this is at least the other level. */
    public boolean allows(Access other) {
        return compareTo(other) >= 0;
    }
}
