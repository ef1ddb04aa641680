package org.milepost.career;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.milepost.plan.Closing;
import org.milepost.plan.Goal;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.Resource;
import org.milepost.plan.ResourceState;
import org.milepost.plan.Setback;
import org.milepost.review.ReviewContent.AskedLine;
import org.milepost.review.ReviewContent.ClosingLine;
import org.milepost.review.ReviewContent.SetbackLine;
import org.milepost.review.ReviewContent.Told;
import org.milepost.review.ReviewContent.WinLine;
import org.milepost.review.ReviewRow;

/** What the owner of a plan tells in a review beside what happened to goals, and what they wait for from its partner: a pure function of what the partner may see. */
final class ReviewTold {

    private final ReviewRow row;
    private final LocalDate today;

    /** @param today the owner's day */
    ReviewTold(ReviewRow row, LocalDate today) {
        this.row = row;
        this.today = today;
    }

    /**
     * Puts it together.
     *
     * @param goals those that the partner may see as a whole, with no lesson in them that reviews do not tell
     * @param seen those of which the partner may see anything
     * @param plan parts of the plan that reviews tell
     */
    Told of(List<Goal> goals, List<VisibleGoal> seen, List<Part> plan) {
        return new Told(setbacks(goals, plan), goals.stream().filter(this::isJustBehind).filter(goal -> closing(goal).isWritten()).map(ReviewTold::closed).toList(),
                wins(goals, plan), asked(seen));
    }

    private List<SetbackLine> setbacks(List<Goal> goals, List<Part> plan) {
        Stream<SetbackLine> ofGoals = goals.stream().flatMap(goal -> goal.detail().lessons().setbacks().stream().map(setback -> setback(setback, goal.title())));
        Stream<SetbackLine> ofPlan = plan.stream().filter(part -> part.kind() == PartKind.PLAN_SETBACK).map(part -> setback(Setback.of(part), null));
        return Stream.concat(ofGoals, ofPlan).filter(line -> isInside(LocalDate.parse(line.day()))).sorted(Comparator.comparing(SetbackLine::day)).toList();
    }

    private static SetbackLine setback(Setback setback, String goal) {
        return new SetbackLine(setback.happened(), word(setback.learned()), word(setback.next()), goal, setback.day().toString());
    }

    private boolean isJustBehind(Goal goal) {
        return goal.isBehind() && goal.changedOn().filter(this::isInside).isPresent();
    }

    private static Closing closing(Goal goal) {
        return goal.detail().lessons().closing();
    }

    private static ClosingLine closed(Goal goal) {
        Closing closing = closing(goal);
        return new ClosingLine(goal.title(), word(closing.challenges()), word(closing.lessons()), closing.skills());
    }

    private List<WinLine> wins(List<Goal> goals, List<Part> plan) {
        Stream<WinLine> achieved = goals.stream().filter(Goal::isAchieved)
                .flatMap(goal -> goal.achievedOn().filter(this::isInside).map(day -> new WinLine(Win.Kind.GOAL.name(), goal.title(), day.toString())).stream());
        Stream<WinLine> written = plan.stream().filter(part -> part.kind() == PartKind.WIN)
                .flatMap(part -> part.day("day").filter(this::isInside).map(day -> new WinLine(Win.Kind.WRITTEN.name(), part.text("what"), day.toString())).stream());
        return Stream.concat(achieved, written).sorted(Comparator.comparing(WinLine::day)).toList();
    }

    private List<AskedLine> asked(List<VisibleGoal> seen) {
        return seen.stream().flatMap(goal -> Stream.concat(Requests.asked(goal, row.partner()).map(resource -> asked(goal, resource)), unanswered(goal)))
                .sorted(Comparator.comparing(AskedLine::days).reversed()).toList();
    }

    private AskedLine asked(VisibleGoal goal, Resource resource) {
        return new AskedLine(resource.kind().name(), resource.what(), goal.outline().issue().title(), resource.state().name(),
                resource.since().map(LocalDate::toString).orElse(null), resource.days(today));
    }

    /** What the partner is asked for feedback, and has said nothing to: by the title that they were asked with, a later one may be none of their business. */
    private Stream<AskedLine> unanswered(VisibleGoal goal) {
        return goal.outline().detail().feedback().stream().filter(request -> request.isAsking(row.partner()) && request.given().isEmpty())
                .map(request -> new AskedLine(AskedLine.FEEDBACK, request.question(), request.title(), ResourceState.ASKED.name(), request.day().toString(),
                        Math.max(0, ChronoUnit.DAYS.between(request.day(), today))));
    }

    private boolean isInside(LocalDate day) {
        return !day.isBefore(row.since()) && !day.isAfter(today);
    }

    private static String word(String text) {
        return text.isEmpty() ? null : text;
    }
}
