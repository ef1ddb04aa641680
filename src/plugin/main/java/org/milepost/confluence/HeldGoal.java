package org.milepost.confluence;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milepost.health.Cause;
import org.milepost.health.Health;
import org.milepost.health.Rule;
import org.milepost.health.Weight;
import org.milepost.review.ReviewContent.Argument;
import org.milepost.review.ReviewContent.CauseLine;
import org.milepost.review.ReviewContent.GoalLine;
import org.milepost.web.Words;

/** A goal in a review, and how it stands or stood; rules and states that this version does not know are left unsaid. */
final class HeldGoal {

    private final GoalLine goal;
    private final Words words;

    HeldGoal(GoalLine goal, Words words) {
        this.goal = goal;
        this.words = words;
    }

    ReviewLine line() {
        String due = goal.targetDate() == null ? words.text("milepost.macro.undated") : words.text("milepost.macro.planned", words.day(LocalDate.parse(goal.targetDate())));
        return new ReviewLine(goal.title(), "", List.of(state(), due), goal.causes().stream().flatMap(cause -> cause(cause).stream()).filter(cause -> cause.weight() != Weight.NOTE)
                .map(cause -> new org.milepost.web.CauseLine(cause, words)).map(cause -> new ReviewNote(cause.getRule(), cause.getText())).toList());
    }

    private String state() {
        return known(Health.State.class, goal.state()).filter(state -> state != Health.State.NONE)
                .map(state -> words.text("milepost.health.state." + state.name().toLowerCase(Locale.ROOT))).orElse("");
    }

    private static Optional<Cause> cause(CauseLine kept) {
        List<Serializable> arguments = kept.arguments().stream().flatMap(argument -> argument(argument).stream()).toList();
        return known(Weight.class, kept.weight()).filter(weight -> arguments.size() == kept.arguments().size())
                .flatMap(weight -> known(Rule.class, kept.rule()).map(rule -> new Cause(rule, weight, arguments)));
    }

    /** Absent for what can't be read. */
    private static Optional<Serializable> argument(Argument kept) {
        return switch (kept.kind()) {
            case "DAY" -> HeldValues.day(kept.value()).map(Serializable.class::cast);
            case "NUMBER" -> HeldValues.number(kept.value());
            case "TEXT" -> Optional.of(kept.value());
            default -> Optional.empty();
        };
    }

    private static <T extends Enum<T>> Optional<T> known(Class<T> all, String name) {
        return Arrays.stream(all.getEnumConstants()).filter(known -> known.name().equals(name)).findFirst();
    }
}
