package org.milepost.link;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Port: where plans come from. */
public interface PlanSource {

    /**
     * What Jira says to the person who is logged in on this thread. Makes at most one HTTP call; never throws for what a link, a network or the other
     * side can do wrong, since that is an answer, too.
     *
     * @param within how long it may take until the answer begins, above 0; an answer that then stalls is given up after that time once more at most
     * @param back where to come back to from giving consent, should that be missing; absent if there is no such page
     */
    PlanAnswer ask(PlanQuestion question, Duration within, Optional<URI> back);
}
