package org.milepost.career;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.milepost.health.Health;
import org.milepost.health.HealthFacts;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.Access;

/**
 * A goal as one viewer sees it.
 *
 * @param goal the goal; of a goal of which only milestones are shared it holds these and the goal's title, no dates, moves or counts.
 *     Reflections are left out for everybody but the owner
 * @param access what the viewer may do with the goal itself: NONE if only milestones of it are shared
 * @param milestones what the viewer may do with each milestone in the goal
 * @param owner whose goal
 * @param today the owner's day
 * @param links the goals it hangs together with
 * @param people whom its parts name, by key; where they are not told it is empty
 */
public record GoalView(Goal goal, Access access, Map<IssueId, Access> milestones, Person owner, LocalDate today, GoalLinks links,
                       Map<PersonKey, Person> people) {

    public GoalView {
        milestones = Map.copyOf(milestones);
        people = Map.copyOf(people);
    }

    /** One that is told without what it hangs together with. */
    public GoalView(Goal goal, Access access, Map<IssueId, Access> milestones, Person owner, LocalDate today) {
        this(goal, access, milestones, owner, today, GoalLinks.NONE, Map.of());
    }

    /** The name to show of somebody that a part names. */
    public Person person(PersonKey key) {
        return people.getOrDefault(key, Person.gone(key));
    }

    /** The same to be looked at and not changed: for an owner with somebody else's eyes, whose hands would still be their own. */
    public GoalView toLookAt() {
        Map<IssueId, Access> looked = milestones.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> looking(entry.getValue())));
        return new GoalView(goal, looking(access), looked, owner, today, links, people);
    }

    private static Access looking(Access access) {
        return access.allows(Access.VIEW) ? Access.VIEW : access;
    }

    /** How the goal stands, as far as the viewer may know: nothing is said of a goal of which only the title is shown. */
    public Health health() {
        if (!access.allows(Access.VIEW)) {
            return Health.NONE;
        }
        Health health = Health.of(new HealthFacts(goal, today));
        return access == Access.OWNER ? health : health.unasked();
    }

    /** The most that the viewer may do with the goal or any of its milestones: at least VIEW. */
    public Access best() {
        return milestones.values().stream().max(Comparator.naturalOrder()).filter(access -> access.allows(this.access)).orElse(access);
    }
}
