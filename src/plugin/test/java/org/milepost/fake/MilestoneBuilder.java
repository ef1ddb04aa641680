package org.milepost.fake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milepost.plan.DateMove;
import org.milepost.plan.IssueId;
import org.milepost.plan.Milestone;
import org.milepost.plan.MoveReason;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Reflection;

/** A milestone of goal 1 that is right in every respect a test does not name. */
public final class MilestoneBuilder {

    private IssueId id = new IssueId(100);
    private IssueId goal = new IssueId(1);
    private String title = "Give a talk";
    private Optional<LocalDate> dueDate = Optional.empty();
    private Optional<LocalDate> baseline = Optional.empty();
    private final List<DateMove> moves = new ArrayList<>();
    private boolean reached;
    private Optional<LocalDate> reachedOn = Optional.empty();
    private int evidence;
    private Optional<Reflection> reflection = Optional.empty();

    private MilestoneBuilder() {
    }

    public static MilestoneBuilder aMilestone() {
        return new MilestoneBuilder();
    }

    /** A move by the owner at noon of its first day, in UTC. */
    public static DateMove aMove(LocalDate from, LocalDate to, MoveReason reason, String note) {
        Instant noon = Instant.parse(from + "T12:00:00Z");
        return new DateMove(Optional.of(from), Optional.of(to), noon, from, Optional.of(new PersonKey("JIRAUSER1")), Optional.of(reason), note);
    }

    public MilestoneBuilder withId(long issue) {
        id = new IssueId(issue);
        return this;
    }

    public MilestoneBuilder ofGoal(long issue) {
        goal = new IssueId(issue);
        return this;
    }

    public MilestoneBuilder titled(String words) {
        title = words;
        return this;
    }

    /** The due date; the baseline as well unless one is given. */
    public MilestoneBuilder due(LocalDate day) {
        dueDate = Optional.of(day);
        baseline = baseline.or(() -> dueDate);
        return this;
    }

    public MilestoneBuilder moved(DateMove move) {
        moves.add(move);
        baseline = moves.get(0).from();
        dueDate = move.to();
        return this;
    }

    public MilestoneBuilder reachedOn(LocalDate day) {
        reached = true;
        reachedOn = Optional.of(day);
        return this;
    }

    public MilestoneBuilder withEvidence(int pieces) {
        evidence = pieces;
        return this;
    }

    public MilestoneBuilder reflectedOn(String worked, String notWorked, String improve) {
        reflection = Optional.of(new Reflection(worked, notWorked, improve));
        return this;
    }

    public Milestone build() {
        return new Milestone(id, "CAREER-" + id, goal, title, dueDate, baseline, moves, reached, reachedOn, reached ? "Done" : "To Do",
                evidence, reflection);
    }
}
