package org.milepost.confluence;

/** What a message calls that which is not there: the beginning of its keys in the bundles. */
enum Wording {
    /** A review of some time. */
    REVIEW("milepost.macro."),
    /** The review of a page that was made for its two people and names none. */
    PAIR("milepost.macro.pair."),
    /** A plan or a part of it. */
    PLAN("milepost.macro.plan.");

    private final String prefix;

    Wording(String prefix) {
        this.prefix = prefix;
    }

    String key(String key) {
        return prefix + key;
    }
}
