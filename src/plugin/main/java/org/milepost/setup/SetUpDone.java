package org.milepost.setup;

import java.util.List;

/**
 * What setting up did.
 *
 * @param steps what was changed, in order; empty if everything was there already
 * @param state how things stand now
 */
public record SetUpDone(List<Step> steps, SetUpState state) {

    /** One change. The sentence for people stands in the bundles under {@code milepost.setup.step.<name in lower case>}. */
    public enum Step {
        GOAL_TYPE_CREATED, MILESTONE_TYPE_CREATED, DEFAULT_SCHEME_RESTORED, SCHEME_EXTENDED, SCHEME_CREATED, SCHEME_ASSIGNED,
        SECURITY_LEVEL_CREATED, SECURITY_LEVEL_GRANTED, PROJECT_CHOSEN
    }

    public SetUpDone {
        steps = List.copyOf(steps);
    }
}
