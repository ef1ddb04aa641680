package org.milepost.link;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/** What came of a request that was passed on to Jira. */
public sealed interface Passed {

    /**
     * Milepost in Jira answered, be it what was hoped for or a refusal in its words.
     *
     * @param status of HTTP
     * @param json the answer; empty if there is nothing to say
     */
    record Told(int status, String json) implements Passed {

        public Told {
            Objects.requireNonNull(json, "json is null");
        }

        public boolean isDone() {
            return status < 300;
        }
    }

    /**
     * The person has to allow Confluence to act for them first.
     *
     * @param where the page that asks them, if it is a safe address
     */
    record ConsentNeeded(Optional<URI> where) implements Passed {
    }

    /** No answer of Milepost's. Whether a change was made is not known if the answer got lost. */
    record Lost(Trouble trouble) implements Passed {
    }
}
