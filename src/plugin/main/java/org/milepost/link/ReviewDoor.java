package org.milepost.link;

import java.time.Duration;

/** Port: changes of reviews, which are kept in Jira. */
public interface ReviewDoor {

    /**
     * Passes a request on as the person who is logged in on this thread, who may do there what they may do. Makes at most one HTTP call; never throws for what a
     * link, a network or the other side can do wrong.
     *
     * @param within how long it may take, above 0
     */
    Passed pass(PassedOn passedOn, Duration within);
}
