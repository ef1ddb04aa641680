package org.milepost.setup;

import java.util.List;
import java.util.Optional;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;

/** Port: makes a product ready for career plans. For administrators alone; whoever calls it has checked that. */
public interface SetUp {

    /** The projects that can be chosen, by name: those that are not archived. */
    List<ProjectName> projects();

    /**
     * How things stand, without changing any.
     *
     * @param projectKey the project to look at; absent for the one chosen before
     * @throws Refusal FIELD_INVALID of {@code project} if there is no such project
     */
    SetUpState state(Optional<String> projectKey);

    /**
     * Makes the project the one for career goals. What is there already stays as it is: a second call changes nothing. A call that failed half
     * way is finished by the next one.
     *
     * @param admin who acts
     * @param projectKey the project
     * @param agreeShared whether the administrator has agreed that the project leaves a scheme it shares with others
     * @throws Refusal FIELD_INVALID of {@code project}, SUB_TASKS_OFF, SCHEME_SHARED with the name of the scheme and the projects on it
     */
    SetUpDone setUp(PersonKey admin, String projectKey, boolean agreeShared);

    /**
     * What would happen if this person made and completed a goal with a milestone now; nothing is made.
     *
     * @throws Refusal FIELD_INVALID of {@code project}, NOT_SET_UP if this project is not the one chosen
     */
    List<Finding> rehearse(PersonKey admin, String projectKey);
}
