package org.milepost.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.milepost.health.Cause;
import org.milepost.health.Health;
import org.milepost.health.Rule;
import org.milepost.health.Weight;
import org.milepost.review.ReviewContent;

/** A goal in a review, and how it stands or stood. */
public final class ReviewGoalLine {

    private final ReviewContent.GoalLine goal;
    private final Words words;

    ReviewGoalLine(ReviewContent.GoalLine goal, Words words) {
        this.goal = goal;
        this.words = words;
    }

    public String getTitle() {
        return goal.title();
    }

    /** Until when, empty without a day. */
    public String getTarget() {
        return goal.targetDate() == null ? "" : words.text("milepost.timeline.target", words.day(LocalDate.parse(goal.targetDate())));
    }

    public HealthLine getHealth() {
        Health.State state = Arrays.stream(Health.State.values()).filter(known -> known.name().equals(goal.state())).findFirst().orElse(Health.State.NONE);
        return new HealthLine(new Health(state, goal.causes().stream().flatMap(ReviewGoalLine::cause).toList(), false), words);
    }

    /** A rule that there is no more has no words any more either. */
    private static Stream<Cause> cause(ReviewContent.CauseLine kept) {
        List<Serializable> arguments = kept.arguments().stream().map(ReviewGoalLine::argument).toList();
        return Arrays.stream(Rule.values()).filter(rule -> rule.name().equals(kept.rule())).map(rule -> new Cause(rule, Weight.valueOf(kept.weight()), arguments));
    }

    private static Serializable argument(ReviewContent.Argument kept) {
        return switch (kept.kind()) {
            case "DAY" -> LocalDate.parse(kept.value());
            // Whole numbers are counts, of which sentences know one and many.
            case "NUMBER" -> kept.value().matches("-?[0-9]{1,18}") ? (Serializable) Long.valueOf(kept.value()) : new BigDecimal(kept.value());
            default -> kept.value();
        };
    }
}
