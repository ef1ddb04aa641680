package org.milepost.plan;

/** Which of the two people of a review somebody is. The names are stored: never rename one. */
public enum ReviewParty {
    /** The plan is theirs. */
    OWNER,
    /** They speak about it with its owner. */
    PARTNER;

    /** The other one of the two. */
    public ReviewParty other() {
        return this == OWNER ? PARTNER : OWNER;
    }
}
