package org.milepost.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.milepost.plan.AggregateId;
import org.milepost.plan.CareerIssue;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.ChangeLog;
import org.milepost.plan.DueDateChange;
import org.milepost.plan.GoalKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.MoveReason;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows.PlanRow;
import org.milepost.sharing.Access;

/** Writes one goal the way the use cases would have left it: issues into Jira, each change through the commit point. */
final class LoadedGoal {

    private final MemoryJira jira;
    private final ChangeLog changes;
    private final PersonKey owner;
    private final IssueId goal;
    private Instant now;
    private long version;

    private LoadedGoal(MemoryJira jira, ChangeLog changes, PersonKey owner, Instant created) {
        this.jira = jira;
        this.changes = changes;
        this.owner = owner;
        this.goal = jira.nextId();
        this.now = created;
    }

    /** Adds the goal itself. */
    static LoadedGoal add(MemoryJira jira, ChangeLog changes, PlanRow plan, String title, LocalDate created, LocalDate target) {
        LoadedGoal loaded = new LoadedGoal(jira, changes, plan.owner(), created.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        jira.add(loaded.issue(loaded.goal, ItemKind.GOAL, title, Optional.of(target), Optional.empty()));
        loaded.commit(ChangeKind.GOAL_ADDED, loaded.itself(), Map.of(ChangeFacts.OWNER, plan.owner().value(), ChangeFacts.PLAN,
                Long.toString(plan.id()), ChangeFacts.GOAL_KIND, GoalKind.PROFESSIONAL.name(), ChangeFacts.TO, target.toString()), Map.of());
        return loaded;
    }

    IssueId id() {
        return goal;
    }

    /** Adds a milestone; {@code reached} is the day it was reached. */
    IssueId milestone(String title, Optional<LocalDate> due, Optional<LocalDate> reached) {
        IssueId id = jira.nextId();
        jira.add(issue(id, ItemKind.MILESTONE, title, due, reached));
        commit(ChangeKind.MILESTONE_ADDED, ItemReference.milestone(id),
                due.map(day -> Map.of(ChangeFacts.TO, day.toString())).orElse(Map.of()), Map.of());
        return id;
    }

    /** A move of its date, with a reason and a note, that led to the date it has now or to that of the next move. */
    void move(IssueId milestone, LocalDate from, LocalDate to, MoveReason reason, String note) {
        commit(ChangeKind.DATE_MOVED, ItemReference.milestone(milestone), Map.of(ChangeFacts.FROM, from.toString(), ChangeFacts.TO,
                to.toString(), ChangeFacts.REASON, reason.name()), Map.of(ChangeFacts.NOTE, note));
        jira.add(new DueDateChange(milestone, Optional.of(from), Optional.of(to), now, Optional.of(owner)));
    }

    /** What the owner thought when it was reached. */
    void reflect(IssueId milestone, String worked, String notWorked, String improve) {
        commit(ChangeKind.COMPLETED, ItemReference.milestone(milestone), Map.of(), Map.of(ChangeFacts.WORKED, worked,
                ChangeFacts.NOT_WORKED, notWorked, ChangeFacts.IMPROVE, improve));
    }

    /** A ticket as evidence for a milestone. */
    void evidence(IssueId milestone, long ticket, String claim, String impact) {
        commit(ChangeKind.EVIDENCE_ADDED, ItemReference.milestone(milestone), Map.of(ChangeFacts.EVIDENCE_OWNER, owner.value(),
                ChangeFacts.TICKET, Long.toString(ticket)), Map.of(ChangeFacts.CLAIM, claim, ChangeFacts.IMPACT, impact));
    }

    /** A share of the goal with one person, without end. */
    void share(PersonKey person) {
        commit(ChangeKind.SHARED, itself(), Map.of(ChangeFacts.SHARE_OWNER, owner.value(), ChangeFacts.GRANTEE_KIND,
                ChangeFacts.GRANTEE_USER, ChangeFacts.GRANTEE, person.value(), ChangeFacts.LEVEL, Access.VIEW.name()), Map.of());
    }

    private ItemReference itself() {
        return ItemReference.goal(goal);
    }

    private CareerIssue issue(IssueId id, ItemKind kind, String title, Optional<LocalDate> due, Optional<LocalDate> reached) {
        return new CareerIssue(id, "CAREER-" + id, kind, goal, Optional.of(owner), title, due, reached.isPresent(),
                reached.map(day -> day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)), now, reached.isPresent() ? "Done" : "To do");
    }

    /** Changes lie an hour apart, so that none counts as a correction of the one before. */
    private void commit(ChangeKind kind, ItemReference item, Map<String, String> facts, Map<String, String> texts) {
        now = now.plus(Duration.ofHours(1));
        version++;
        changes.commit(new Change(AggregateId.goal(goal), version, owner, now, kind, item, facts, texts));
    }
}
