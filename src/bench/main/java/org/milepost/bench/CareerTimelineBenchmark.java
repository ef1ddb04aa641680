package org.milepost.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.timeline.CareerTimeline;
import org.milepost.timeline.CareerTimeline.Entry;
import org.milepost.timeline.CareerTimeline.Range;
import org.milepost.timeline.CareerTimelineLayout;
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

/** What it costs to work out the picture of all goals of a person that are read already, eight milestones each, every third leading to the one before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CareerTimelineBenchmark {

    private static final int MILESTONES = 8;

    /** How many goals the person has. */
    @Param({"1", "50"})
    public int goals;

    private List<Entry> entries;

    /** Reads the goals that are laid out. */
    @Setup
    public void readGoals() {
        List<Goal> read;
        try (Installation installation = new Installation(new LoadSize(1, goals, MILESTONES))) {
            read = installation.goals().own(MemoryPeople.person(0));
        }
        entries = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Optional<IssueId> parent = i % 3 == 2 ? Optional.of(read.get(i - 1).id()) : Optional.empty();
            entries.add(new Entry(read.get(i), parent, false));
        }
        if (layout().rows().size() != goals) {
            throw new IllegalStateException("not every goal is drawn");
        }
    }

    @Benchmark
    public CareerTimeline layout() {
        return CareerTimelineLayout.of(entries, LoadData.TODAY, Range.ALL);
    }
}
