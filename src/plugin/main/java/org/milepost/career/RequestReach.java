package org.milepost.career;

import java.util.Optional;
import org.milepost.plan.ActionStep;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.People;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;

/** Tells an owner, before they ask somebody for a resource, whether that person would see it. */
public final class RequestReach {

    /**
     * Who would be asked, and what they would see.
     *
     * @param person whom the name stands for
     * @param reach what they see of a request
     */
    public record Reached(Person person, Reach reach) {
    }

    private final VisibleGoals goals;
    private final Sharing sharing;
    private final TypedPeople people;

    public RequestReach(VisibleGoals goals, Sharing sharing, People people) {
        this.goals = goals;
        this.sharing = sharing;
        this.people = new TypedPeople(people);
    }

    /**
     * Whether this person would see a request of this goal.
     *
     * @param person the name to log in with
     * @param step the number of the step that the resource is for, absent for the goal as a whole
     * @throws Refusal NOT_FOUND or NOT_ALLOWED unless the goal is one's own, PERSON_UNKNOWN of {@code person} (also for somebody who may not look people up),
     *     FIELD_INVALID of {@code person} for oneself, and of {@code step} for one that is not there
     */
    public Reached of(PersonKey actor, IssueId goal, String person, Optional<Long> step) {
        GoalOutline outline = goals.require(actor, ItemReference.goal(goal), Access.OWNER).goal();
        Person asked = people.named(actor, outline.owner(), "person", person);
        Optional<IssueId> milestone = step.flatMap(number -> step(outline, number).milestone());
        return new Reached(asked, Reach.of(asked.key(), sharing.opening(outline), milestone));
    }

    private static ActionStep step(GoalOutline goal, long number) {
        return goal.detail().steps().stream().filter(step -> step.number() == number).findFirst().orElseThrow(() -> Refusal.ofField(ErrorCode.FIELD_INVALID, "step"));
    }
}
