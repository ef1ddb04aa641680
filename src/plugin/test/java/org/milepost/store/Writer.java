package org.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.milepost.plan.AggregateId;
import org.milepost.plan.Change;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.Refusal;

/** One of those who change the goal of a scene at once, as the use cases do it. Keeps what it won and counts how often it was told that it lost. */
final class Writer {

    /** More than the changes of the others in one race, so that an addition always gets its version. */
    private static final int ATTEMPTS = 12;

    private final Scene scene;
    private final String name;
    private final ActiveObjectsChangeLog log;
    private final ActiveObjectsPlanRows rows;
    private final List<Change> won = new ArrayList<>();
    private int lost;

    Writer(ActiveObjects activeObjects, Scene scene, String name) {
        this.scene = scene;
        this.name = name;
        this.log = new ActiveObjectsChangeLog(activeObjects);
        this.rows = new ActiveObjectsPlanRows(activeObjects, StoreTest.CLOCK);
    }

    /** The changes that were committed, in order. */
    List<Change> won() {
        return won;
    }

    /** How often another change of the same version was first. */
    int lost() {
        return lost;
    }

    void carryOut(List<Operation> operations) {
        for (int i = 0; i < operations.size(); i++) {
            carryOut(operations.get(i), name + " " + i + " " + operations.get(i));
        }
    }

    private void carryOut(Operation operation, String words) {
        switch (operation.way()) {
            case EXCLUDING -> commits(change(operation, words));
            case EXCLUDING_PLAN -> commits(changeOfPlan(operation, words));
            case EXCLUDING_REVIEW -> commits(operation.change(Changes.ofReview(scene.goal(), version(AggregateId.review(scene.goal())) + 1).by(scene.owner()), scene, words));
            case ONCE -> startPlan(operation);
            case ADDING -> untilWon(() -> change(operation, words));
            case ADDING_TO_PLAN -> untilWon(() -> changeOfPlan(operation, words));
        }
    }

    private void untilWon(Supplier<Change> change) {
        for (int attempt = 1; !commits(change.get()); attempt++) {
            if (attempt == ATTEMPTS) {
                throw new IllegalStateException("no free version was found by " + name);
            }
        }
    }

    private void startPlan(Operation operation) {
        long plan = rows.startPlan(scene.owner()).id();
        if (version(AggregateId.plan(plan)) == 0) {
            commits(operation.change(Changes.ofPlan(plan, 1).by(scene.owner()), scene, ""));
        }
    }

    /** The version is read before the plan is asked for again: were it ended later, the version would be taken. */
    private Change changeOfPlan(Operation operation, String words) {
        long plan = rows.startPlan(scene.owner()).id();
        long version = version(AggregateId.plan(plan));
        return rows.startPlan(scene.owner()).id() == plan ? operation.change(Changes.ofPlan(plan, version + 1).by(scene.owner()), scene, words)
                : changeOfPlan(operation, words);
    }

    private Change change(Operation operation, String words) {
        boolean adopted = rows.goals(Set.of(new IssueId(scene.goal()))).containsKey(new IssueId(scene.goal()));
        Changes changes = Changes.ofGoal(scene.goal(), version(scene.goalAggregate()) + 1).by(scene.owner());
        return operation.change(adopted ? changes : changes.adopting(scene.owner(), scene.plan()), scene, words);
    }

    private long version(AggregateId aggregate) {
        return log.versions(Set.of(aggregate)).get(aggregate);
    }

    private boolean commits(Change change) {
        try {
            log.commit(change);
            won.add(change);
            return true;
        } catch (Refusal refusal) {
            if (refusal.code() != ErrorCode.CONFLICT) {
                throw refusal;
            }
            lost++;
            return false;
        }
    }
}
