package org.milepost.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milepost.career.GoalView;
import org.milepost.career.Goals;
import org.milepost.plan.CareerIssueWriter;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.Milestone;
import org.milepost.plan.People;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;

/** Writes a person's own career. */
public final class CareerAnswers {

    private final Goals goals;
    private final CareerIssueWriter issues;
    private final People people;
    private final GoalAnswers answers;
    private final Clock clock;

    public CareerAnswers(Goals goals, CareerIssueWriter issues, People people, GoalAnswers answers, Clock clock) {
        this.goals = goals;
        this.issues = issues;
        this.people = people;
        this.answers = answers;
        this.clock = clock;
    }

    CareerResponse of(PersonKey key) {
        Person person = Optional.ofNullable(people.byKeys(Set.of(key)).get(key)).orElseThrow(() -> new IllegalStateException("no user of the key " + key));
        LocalDate today = people.dayOf(key, clock.instant());
        return new CareerResponse(PersonResponse.of(person), goals.ownPlan(key).map(plan -> plan.id()).orElse(null), goals.planVersion(key),
                goals.own(key).stream().map(goal -> answers.of(own(goal, person, today))).toList(),
                goals.sharedWith(key).stream().map(SharedResponse::of).toList(), setUp(key));
    }

    private static GoalView own(Goal goal, Person owner, LocalDate today) {
        Map<IssueId, Access> all = goal.milestones().stream().map(Milestone::id).collect(Collectors.toMap(Function.identity(), id -> Access.OWNER));
        return new GoalView(goal, Access.OWNER, all, owner, today);
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
