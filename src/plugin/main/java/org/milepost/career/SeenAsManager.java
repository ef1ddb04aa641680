package org.milepost.career;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.People;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows.PlanRow;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;
import org.milepost.sharing.AccessService;
import org.milepost.sharing.ReportingLine;

/**
 * An owner's look at what is their own through their manager's eyes: what the manager's own request would be answered with, decided in the same way,
 * and noted nowhere, since nobody else looked.
 */
public final class SeenAsManager {

    private final Goals goals;
    private final EvidenceBook evidence;
    private final Plans plans;
    private final VisibleGoals visible;
    private final AccessService access;
    private final People people;

    public SeenAsManager(Goals goals, EvidenceBook evidence, Plans plans, VisibleGoals visible, AccessService access, People people) {
        this.goals = goals;
        this.evidence = evidence;
        this.plans = plans;
        this.visible = visible;
        this.access = access;
        this.people = people;
    }

    /**
     * Who would look.
     *
     * @throws Refusal MANAGER_UNKNOWN
     */
    public Person manager(PersonKey owner) {
        PersonKey manager = managerOf(owner);
        return people.named(Set.of(manager)).get(manager);
    }

    /**
     * A goal of the owner's.
     *
     * @throws Refusal NOT_FOUND also if the manager would be told so, NOT_ALLOWED for a goal of somebody else's, MANAGER_UNKNOWN
     */
    public GoalView goal(PersonKey owner, IssueId goal) {
        requireOwn(owner, goal);
        return goals.look(managerOf(owner), goal);
    }

    /**
     * The evidence of a goal of the owner's; a ticket that only the manager may browse stays unnamed, since it is Jira's to show and not the owner's.
     *
     * @throws Refusal as {@link #goal}
     */
    public List<EvidenceView> evidence(PersonKey owner, IssueId goal) {
        requireOwn(owner, goal);
        return evidence.look(managerOf(owner), goal, owner);
    }

    private void requireOwn(PersonKey owner, IssueId goal) {
        if (visible.require(owner, goal).access() != Access.OWNER) {
            throw Refusal.of(ErrorCode.NOT_ALLOWED);
        }
    }

    /**
     * A plan of the owner's.
     *
     * @throws Refusal NOT_FOUND also if the manager would be told so, NOT_ALLOWED for a plan of somebody else's, MANAGER_UNKNOWN
     */
    public PlanView plan(PersonKey owner, long plan) {
        if (!plans.look(owner, plan).isOwn()) {
            throw Refusal.of(ErrorCode.NOT_ALLOWED);
        }
        return plans.look(managerOf(owner), plan);
    }

    /**
     * Those of the owner's plans that the manager would see, oldest first.
     *
     * @throws Refusal MANAGER_UNKNOWN
     */
    public List<PlanRow> plans(PersonKey owner) {
        return plans.seenBy(managerOf(owner), plans.own(owner));
    }

    /**
     * What of the owner's stands in the manager's list of what others share.
     *
     * @throws Refusal MANAGER_UNKNOWN
     */
    public List<SharedItem> shared(PersonKey owner) {
        return goals.sharedWith(managerOf(owner)).stream().filter(item -> item.owner().key().equals(owner)).toList();
    }

    /** Whoever reports to themselves has nobody else's eyes to look through. */
    private PersonKey managerOf(PersonKey owner) {
        return Optional.of(access.ownersNow(Set.of(owner)).get(owner)).flatMap(now -> now.line()).map(ReportingLine.Entry::manager)
                .filter(manager -> !manager.equals(owner)).orElseThrow(() -> Refusal.of(ErrorCode.MANAGER_UNKNOWN));
    }
}
