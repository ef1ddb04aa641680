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

    /** What this one says of how it went on the whole: the owner of themselves, the partner of the owner. */
    public PartKind overall() {
        return this == OWNER ? PartKind.SELF_OVERALL : PartKind.VIEW_OVERALL;
    }

    /** The same of a goal. */
    public PartKind byGoal() {
        return this == OWNER ? PartKind.SELF_GOAL : PartKind.VIEW_GOAL;
    }
}
