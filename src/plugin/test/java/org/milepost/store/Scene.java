package org.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.Collections;
import org.milepost.plan.AggregateId;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;

/**
 * Where a race takes place: the goal of one number, made in Jira itself and not adopted yet, and what the race is about to take back.
 *
 * @param goal the goal's issue
 * @param owner a person of this goal alone
 * @param plan the owner's first plan, not noted as started yet
 * @param before how many changes the goal has had when the race begins: the evidence and the share, or none
 * @param evidence the row of the evidence, 0 for none
 * @param share the row of the share, 0 for none
 */
record Scene(long goal, PersonKey owner, long plan, long before, long evidence, long share) {

    /** Added to a goal's number: its milestone. */
    static final long MILESTONES = 1_000_000;

    /** With what these operations need, and no more: a thousand races take their time. */
    static Scene set(ActiveObjects activeObjects, long goal, Collection<Operation> operations) {
        PersonKey owner = new PersonKey("owner-" + goal);
        long plan = new ActiveObjectsPlanRows(activeObjects, StoreTest.CLOCK).startPlan(owner).id();
        if (Collections.disjoint(operations, Operation.TAKING_BACK)) {
            return new Scene(goal, owner, plan, 0, 0, 0);
        }
        ActiveObjectsChangeLog log = new ActiveObjectsChangeLog(activeObjects);
        log.commit(Changes.ofGoal(goal, 1).by(owner).evidence(90, "before", ""));
        log.commit(Changes.ofGoal(goal, 2).by(owner).shared("USER", "before"));
        return new Scene(goal, owner, plan, 2, activeObjects.find(EvidenceEntity.class, "GOAL_ID = ?", goal)[0].getID(),
                activeObjects.find(SharingEntity.class, "OWNER_KEY = ?", owner.value())[0].getID());
    }

    ItemReference item() {
        return ItemReference.goal(new IssueId(goal));
    }

    AggregateId goalAggregate() {
        return AggregateId.goal(new IssueId(goal));
    }

}
