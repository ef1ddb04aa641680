package org.milepost.link;

/**
 * Why there is no review to show. The sentence and the advice for people stand in the bundles under {@code milepost.macro.trouble.<name in lower case>}
 * and {@code milepost.macro.trouble.<name in lower case>.advice}.
 */
public enum Trouble {
    /** Confluence has no application link to Jira. */
    NO_LINK,
    /** The link that an administrator chose is there no more. */
    LINK_GONE,
    /** The link cannot act as the person who looks, and nobody else's eyes will do. */
    NOT_AS_VIEWER,
    /** Jira could not be reached at all. */
    UNREACHABLE,
    /** Jira did not answer in the time there was. */
    TOO_SLOW,
    /** Jira answered that something went wrong there. */
    FAILED,
    /** Jira has failed often of late and is not asked for a while. */
    RESTING,
    /** Jira, or what stands before it, refers to another address: of a log-in page, or of https instead of http. */
    REDIRECTED,
    /** Jira does not accept what the link signs: it does not know it any more, or keys or clocks differ. */
    LINK_REFUSED,
    /** Jira limits how often the person who looks may ask. */
    RATE_LIMITED,
    /** What came back is not a review. */
    NOT_UNDERSTOOD,
    /** Jira does not have Milepost. */
    NOT_INSTALLED,
    /** Jira has a Milepost that is older than this one and can't tell yet what was asked. */
    JIRA_OLDER,
    /** Jira has a Milepost so much newer that its answers mean something else by now. */
    JIRA_NEWER,
    /** Jira does not know the person who looks, or does not let them in. */
    NOT_RECOGNISED,
    /** There is no such person, no plan, or none shared with the person who looks: told apart by nobody. */
    NOTHING_SHARED;

    /** Whether the far end said nothing, or that it is broken: what more questions would not mend. */
    boolean isOfFarEnd() {
        return this == UNREACHABLE || this == TOO_SLOW || this == FAILED;
    }
}
