package org.milepost.rest;

import java.util.Optional;
import java.util.Set;
import org.milepost.career.Goals;
import org.milepost.plan.CareerIssueWriter;
import org.milepost.plan.People;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;

/** Writes a person's own career. */
public final class CareerAnswers {

    private final Goals goals;
    private final CareerIssueWriter issues;
    private final People people;
    private final GoalAnswers answers;

    public CareerAnswers(Goals goals, CareerIssueWriter issues, People people, GoalAnswers answers) {
        this.goals = goals;
        this.issues = issues;
        this.people = people;
        this.answers = answers;
    }

    CareerResponse of(PersonKey key) {
        Person person = Optional.ofNullable(people.byKeys(Set.of(key)).get(key)).orElseThrow(() -> new IllegalStateException("no user of the key " + key));
        return new CareerResponse(PersonResponse.of(person), goals.ownPlan(key).map(plan -> plan.id()).orElse(null), goals.planVersion(key),
                answers.all(goals.ownViews(key)),
                goals.sharedWith(key).stream().map(SharedResponse::of).toList(), setUp(key));
    }

    /** Here a refusal is the answer, not a failure. */
    private CareerResponse.SetUp setUp(PersonKey key) {
        try {
            issues.requireReady(key);
            return new CareerResponse.SetUp(true, null);
        } catch (Refusal refusal) {
            return new CareerResponse.SetUp(false, refusal.code().name());
        }
    }
}
