package org.milepost.bench;

import java.util.concurrent.TimeUnit;
import org.milepost.plan.Goal;
import org.milepost.sharing.ViewLog.Channel;
import org.milepost.timeline.Timeline;
import org.milepost.timeline.TimelineLayout;
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
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to work out the picture of a goal that is read already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TimelineBenchmark {

    /** How many milestones the goal has. */
    @Param({"1", "30", "200"})
    public int milestones;

    private Goal goal;

    /** Reads the goal that is laid out. */
    @Setup
    public void readGoal() {
        try (Installation installation = new Installation(new LoadSize(2, 1, 0))) {
            goal = installation.goals().get(MemoryPeople.person(0), installation.goalOfFirstPerson(milestones), Channel.PANEL);
        }
        if (layout().marks().size() + layout().undated().size() != milestones) {
            throw new IllegalStateException("not every milestone is drawn");
        }
    }

    @Benchmark
    public Timeline layout() {
        return TimelineLayout.of(goal, LoadData.TODAY);
    }
}
