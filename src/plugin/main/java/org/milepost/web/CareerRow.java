package org.milepost.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.plan.Goal;
import org.milepost.plan.Milestone;
import org.milepost.timeline.CareerTimeline.Row;

/** The words of one goal beside the picture of all goals: with them alone the picture can be done without. */
public final class CareerRow {

    /** Steps to the right that a chain takes at most: titles need the room. */
    private static final int MOST_STEPS = 3;

    private final Row row;
    private final Goal goal;
    private final Optional<Goal> leadsTo;
    private final LocalDate today;
    private final String contextPath;
    private final Words words;

    /** @param leadsTo the goal it leads to at once */
    CareerRow(Row row, Optional<Goal> leadsTo, LocalDate today, String contextPath, Words words) {
        this.row = row;
        this.goal = row.entry().goal();
        this.leadsTo = leadsTo;
        this.today = today;
        this.contextPath = contextPath;
        this.words = words;
    }

    public String getUrl() {
        return Links.goal(contextPath, goal.id());
    }

    public String getTitle() {
        return goal.title();
    }

    public boolean isFocus() {
        return row.entry().focus();
    }

    /** How far it is set in below the goal it leads to: 0 to {@value #MOST_STEPS}. */
    public int getStep() {
        return Math.min(row.depth(), MOST_STEPS);
    }

    /** achieved, ended, paused, overdue, under_way or undated. */
    public String getCourse() {
        return States.code(row.course());
    }

    /** Where it stands: reached, ended, paused, overdue by so much, its target, or that there is none. */
    public String getCourseText() {
        return switch (row.course()) {
            case ACHIEVED -> words.text("milepost.state.reached");
            case ENDED -> words.text("milepost.overview.ended");
            case PAUSED -> words.text("milepost.overview.paused");
            case OVERDUE -> States.distance(goal.targetDate(), today, words);
            case UNDER_WAY -> words.text("milepost.timeline.target", words.day(goal.targetDate().orElseThrow()));
            case UNDATED -> words.text("milepost.timeline.target.none");
        };
    }

    /** How many milestones are reached; empty without any. */
    public String getCount() {
        long reached = goal.milestones().stream().filter(Milestone::reached).count();
        return goal.milestones().isEmpty() ? "" : words.text("milepost.overview.count", reached, goal.milestones().size());
    }

    /** The next milestone and its day; empty if there is none. */
    public String getNextText() {
        return goal.nextMilestone().filter(any -> row.course().isPursued()).map(next -> words.text("milepost.overview.next", next.title(),
                next.dueDate().map(words::day).orElseGet(() -> words.text("milepost.state.undated")))).orElse("");
    }

    /** The step to take next and its day; empty if there is none, or it has no day. */
    public String getStepText() {
        return goal.detail().nextStep(today).filter(any -> row.course().isPursued()).flatMap(step -> step.due().map(day ->
                words.text("milepost.overview.step", step.text(), words.day(day)))).orElse("");
    }

    /** Which goal it leads to; empty if it leads to none. */
    public String getLeadsText() {
        return leadsTo.map(above -> words.text("milepost.overview.leads", above.title())).orElse("");
    }

    /** How many of its milestones lie before and after the stretch that is shown; empty if none do. */
    public String getBeyondText() {
        return Stream.of(count("milepost.overview.earlier", row.earlier()), count("milepost.overview.later", row.later()))
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private Optional<String> count(String key, int milestones) {
        return milestones == 0 ? Optional.empty() : Optional.of(words.text(key, milestones));
    }
}
