package org.milepost.link;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/** What came of a question. */
public sealed interface ReviewAnswer {

    /**
     * A review.
     *
     * @param review as the viewer may see it
     * @param jira Jira's address for people, to link tickets
     * @param edition which Milepost wrote it
     */
    record Received(JiraReview review, URI jira, Edition edition) implements ReviewAnswer {

        public Received {
            Objects.requireNonNull(review, "review is null");
            Objects.requireNonNull(jira, "jira is null");
            Objects.requireNonNull(edition, "edition is null");
        }
    }

    /**
     * The viewer has to allow Confluence to act for them first.
     *
     * @param where the page that asks them, if it is a safe address
     */
    record AuthorisationNeeded(Optional<URI> where) implements ReviewAnswer {

        public AuthorisationNeeded {
            Objects.requireNonNull(where, "where is null");
        }
    }

    /**
     * No review.
     *
     * @param trouble why
     */
    record Unavailable(Trouble trouble) implements ReviewAnswer {

        public Unavailable {
            Objects.requireNonNull(trouble, "trouble is null");
        }
    }
}
