package org.milepost.wikirest;

import org.milepost.link.Passed;

/** Port: pages of a 1:1 that name no review, because Jira opened none when they were made. */
public interface UnheldPages {

    /** Why a page can't be given a review. */
    enum Problem {
        /** There is no such page for the person who asks. */
        NOT_THERE,
        /** The person who asks may not change it. */
        NOT_CHANGEABLE,
        /** Not exactly one macro for two people is on it that names no review. */
        NO_PLACE
    }

    /** A page that stays as it is. */
    final class NotHeld extends Exception {

        private static final long serialVersionUID = 1L;

        private final Problem problem;

        public NotHeld(Problem problem) {
            super(problem.name());
            this.problem = problem;
        }

        public Problem problem() {
            return problem;
        }
    }

    /**
     * Opens the review of a page in Jira, or finds the one that is open, as the person who is logged in, and writes its id into the page's macro. Nobody is notified. Where
     * Jira opens none the page stays as it is.
     *
     * @param page id of the page
     * @param otherName user name of the other one of the two
     * @param ofOther whether it is about the other one's career
     * @return what Jira said
     */
    Passed hold(long page, String otherName, boolean ofOther) throws NotHeld;
}
