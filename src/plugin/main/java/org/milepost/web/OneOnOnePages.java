package org.milepost.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Port: pages for 1:1s in the wiki. */
public interface OneOnOnePages {

    /** Why a page can't be made, each at the field of the form that it is about. */
    enum Problem {
        /** The wiki knows nobody of this user name. */
        PERSON_UNKNOWN("with"),
        /** A 1:1 is between two. */
        PERSON_SELF("with"),
        /** The other person could not open the page, since they may not see the space. */
        PERSON_NOT_IN_SPACE("with"),
        /** There is no such space, or the person who asks may not make pages in it: told apart by nobody. */
        SPACE_UNKNOWN("space"),
        /** The person who asks may not restrict pages there, so that it would be open to others. */
        SPACE_NOT_RESTRICTABLE("space"),
        /** Pages of others have all titles that it could have. */
        TITLES_TAKEN("space");

        private final String field;

        Problem(String field) {
            this.field = field;
        }

        /** The name of the field. */
        public String field() {
            return field;
        }
    }

    /** A page that was not made. Nothing of it is left; a review that was begun for it is there for the next try. */
    final class NotMade extends Exception {

        private static final long serialVersionUID = 1L;

        private final Problem problem;

        public NotMade(Problem problem) {
            super(problem.name());
            this.problem = problem;
        }

        public Problem problem() {
            return problem;
        }
    }

    /**
     * What the page is to be.
     *
     * @param withName user name of the other person
     * @param ofOther whether it is about the other person's career; else about that of the one who asks
     * @param day of the 1:1
     * @param spaceKey where
     */
    record Wanted(String withName, boolean ofOther, LocalDate day, String spaceKey) {
        public Wanted {
            Objects.requireNonNull(withName, "withName is null");
            Objects.requireNonNull(day, "day is null");
            Objects.requireNonNull(spaceKey, "spaceKey is null");
        }
    }

    /**
     * What stands on the page beside the review, in the language of the one who asks.
     *
     * @param lastTime the words before the link to the last page
     * @param headings of the sections to write in, the agenda first
     */
    record Texts(String lastTime, List<String> headings) {
        public Texts {
            headings = List.copyOf(headings);
        }
    }

    /**
     * Makes the page as the person who is logged in, readable for the two from the first moment on; nobody is notified.
     *
     * @return the id of the page
     */
    long make(Wanted wanted, Texts texts) throws NotMade;
}
