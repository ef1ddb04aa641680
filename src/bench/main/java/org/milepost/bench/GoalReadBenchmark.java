package org.milepost.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.milepost.career.GoalView;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.ViewLog.Channel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What the goal panel and "My career" cost beside Jira: reading goals through the use cases, access decision and view log included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
public class GoalReadBenchmark {

    private static final int GOALS_OF_OTHERS = 3;
    private static final int MILESTONES_OF_OTHERS = 10;
    private static final PersonKey OWNER = MemoryPeople.person(0);
    private static final PersonKey COLLEAGUE = MemoryPeople.person(1);

    /** How many people have plans in the same tables, each with {@value #GOALS_OF_OTHERS} goals of {@value #MILESTONES_OF_OTHERS}. */
    @Param("20")
    public int people;

    /** How many milestones the goal read has. */
    @Param({"1", "30", "200"})
    public int milestones;

    private Installation installation;
    private IssueId goal;

    /** Fills the tables; refuses to time anything but what it is meant to time. */
    @Setup
    public void fill() {
        installation = new Installation(new LoadSize(people, GOALS_OF_OTHERS, MILESTONES_OF_OTHERS));
        goal = installation.goalOfFirstPerson(milestones);
        for (GoalView view : List.of(ownGoal(), sharedGoal())) {
            if (view.goal().milestones().size() != milestones || view.goal().milestones().get(0).evidence() != 1) {
                throw new IllegalStateException("not the goal that was written: " + view.goal());
            }
        }
    }

    @TearDown
    public void close() {
        installation.close();
    }

    /** The owner opens the goal. */
    @Benchmark
    public GoalView ownGoal() {
        return installation.goals().view(OWNER, goal, Channel.PANEL);
    }

    /** Somebody it is shared with opens it, not for the first time that day. */
    @Benchmark
    public GoalView sharedGoal() {
        return installation.goals().view(COLLEAGUE, goal, Channel.PANEL);
    }

    /** The owner's list: this goal and the {@value #GOALS_OF_OTHERS} that everybody has. */
    @Benchmark
    public List<Goal> ownGoals() {
        return installation.goals().own(OWNER);
    }
}
