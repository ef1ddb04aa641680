package org.milepost.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milepost.plan.DateMove;
import org.milepost.plan.Goal;
import org.milepost.plan.GoalDetail;
import org.milepost.plan.GoalKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.Milestone;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Reviews;

/** A goal that is right in every respect a test does not name. */
public final class GoalBuilder {

    private IssueId id = new IssueId(1);
    private PersonKey owner = new PersonKey("JIRAUSER1");
    private GoalKind kind = GoalKind.PROFESSIONAL;
    private String title = "Lead a team";
    private Optional<LocalDate> targetDate = Optional.empty();
    private Optional<LocalDate> baseline = Optional.empty();
    private final List<DateMove> moves = new ArrayList<>();
    private boolean achieved;
    private final List<Milestone> milestones = new ArrayList<>();
    private int evidence;
    private long version = 1;
    private Optional<LocalDate> changedOn = Optional.empty();
    private Reviews reviews = Reviews.NONE;
    private GoalDetail detail = GoalDetail.NONE;

    private GoalBuilder() {
    }

    public static GoalBuilder aGoal() {
        return new GoalBuilder();
    }

    public GoalBuilder withId(long issue) {
        id = new IssueId(issue);
        return this;
    }

    public GoalBuilder ownedBy(PersonKey person) {
        owner = person;
        return this;
    }

    public GoalBuilder personal() {
        kind = GoalKind.PERSONAL;
        return this;
    }

    public GoalBuilder titled(String words) {
        title = words;
        return this;
    }

    /** The target date; the baseline as well unless one is given. */
    public GoalBuilder until(LocalDate day) {
        targetDate = Optional.of(day);
        baseline = baseline.or(() -> targetDate);
        return this;
    }

    public GoalBuilder moved(DateMove move) {
        moves.add(move);
        baseline = moves.get(0).from();
        targetDate = move.to();
        return this;
    }

    public GoalBuilder achieved() {
        achieved = true;
        return this;
    }

    public GoalBuilder with(Milestone... some) {
        milestones.addAll(List.of(some));
        return this;
    }

    public GoalBuilder withEvidence(int pieces) {
        evidence = pieces;
        return this;
    }

    public GoalBuilder atVersion(long number) {
        version = number;
        return this;
    }

    public GoalBuilder with(GoalDetail said) {
        detail = said;
        return this;
    }

    public GoalBuilder changedOn(LocalDate day) {
        changedOn = Optional.of(day);
        return this;
    }

    public GoalBuilder with(Reviews ofPlan) {
        reviews = ofPlan;
        return this;
    }

    public Goal build() {
        return new Goal(id, "CAREER-" + id, owner, kind, title, targetDate, baseline, moves, achieved, Optional.empty(), achieved ? "Done" : "To Do",
                milestones, evidence, version, detail, changedOn, reviews);
    }
}
