package org.milepost.evidence;

/** By what a rule of the inbox picks tickets. The names are stored: never rename one. */
public enum RuleKind {
    /** A component of this name. */
    COMPONENT(false),
    /** This label. */
    LABEL(false),
    /** All of these words in the summary. */
    WORDS(false),
    /** The epic of this key. */
    EPIC(true),
    /** The saved filter of this name or number, as far as its owner may use it. */
    FILTER(true);

    private final boolean searched;

    RuleKind(boolean searched) {
        this.searched = searched;
    }

    /** Whether only Jira can tell what it picks, by a search of its own; else the ticket itself tells. */
    public boolean isSearched() {
        return searched;
    }
}
