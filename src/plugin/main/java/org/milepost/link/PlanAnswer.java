package org.milepost.link;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/** What came of a question. */
public sealed interface PlanAnswer {

    /**
     * A plan.
     *
     * @param plan as the viewer may see it
     * @param jira Jira's address for people, to link tickets
     * @param edition which Milepost wrote it
     */
    record Received(JiraPlan plan, URI jira, Edition edition) implements PlanAnswer {

        public Received {
            Objects.requireNonNull(plan, "plan is null");
            Objects.requireNonNull(jira, "jira is null");
            Objects.requireNonNull(edition, "edition is null");
        }
    }

    /**
     * The viewer has to allow Confluence to act for them first.
     *
     * @param where the page that asks them, if it is a safe address
     */
    record AuthorisationNeeded(Optional<URI> where) implements PlanAnswer {

        public AuthorisationNeeded {
            Objects.requireNonNull(where, "where is null");
        }
    }

    /**
     * No plan.
     *
     * @param trouble why
     */
    record Unavailable(Trouble trouble) implements PlanAnswer {

        public Unavailable {
            Objects.requireNonNull(trouble, "trouble is null");
        }
    }
}
