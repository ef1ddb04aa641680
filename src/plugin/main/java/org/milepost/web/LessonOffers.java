package org.milepost.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.plan.IssueId;
import org.milepost.plan.PartKind;
import org.milepost.plan.Setback;

/** Where the lesson of a setback can be taken: to strengths, to what to work on, to obstacles. Each is a form filled in beforehand, and nothing before that is saved. */
public final class LessonOffers {

    /** One of these places. */
    public static final class Offer {

        private final PartKind kind;
        private final String path;
        private final Setback setback;
        private final LocalDate today;
        private final Words words;

        private Offer(PartKind kind, String path, Setback setback, LocalDate today, Words words) {
            this.kind = kind;
            this.path = path;
            this.setback = setback;
            this.today = today;
            this.words = words;
        }

        public String getKind() {
            return kind.name();
        }

        /** Where the part is added. */
        public String getPath() {
            return path;
        }

        public String getLabel() {
            return words.text("milepost.setback.take." + kind.name());
        }

        /** Tells its button from those of other setbacks. */
        public String getName() {
            return words.text("milepost.setback.take.named", getLabel(), PartLine.shortened(setback.happened()));
        }

        /** What to begin with: an obstacle is what happened, anything else what was learned of it. */
        public String getText() {
            return isObstacle(kind) ? setback.happened() : setback.lesson();
        }

        public String getStrategy() {
            return setback.next().isEmpty() ? setback.learned() : setback.next();
        }

        public String getToday() {
            return today.toString();
        }

        public String getSetback() {
            return Long.toString(setback.number());
        }
    }

    private final Setback setback;
    private final Optional<IssueId> goal;
    private final Set<PartKind> taken;
    private final LocalDate today;
    private final Words words;

    /**
     * @param goal on the way to which it happened; absent for a setback of the plan
     * @param taken which kinds of parts took up something from it
     * @param today the owner's day
     */
    LessonOffers(Setback setback, Optional<IssueId> goal, Set<PartKind> taken, LocalDate today, Words words) {
        this.setback = setback;
        this.goal = goal;
        this.taken = Set.copyOf(taken);
        this.today = today;
        this.words = words;
    }

    private static boolean isObstacle(PartKind kind) {
        return kind == PartKind.PLAN_OBSTACLE || kind == PartKind.GOAL_OBSTACLE;
    }

    /** Where it was not taken yet. */
    public List<Offer> getList() {
        PartKind obstacle = goal.isPresent() ? PartKind.GOAL_OBSTACLE : PartKind.PLAN_OBSTACLE;
        return Stream.of(PartKind.STRENGTH, PartKind.WEAKNESS, obstacle).filter(kind -> !taken.contains(kind))
                .map(kind -> new Offer(kind, kind == PartKind.GOAL_OBSTACLE ? "goals/" + goal.orElseThrow() : "plans/active", setback, today, words)).toList();
    }

    public boolean isAny() {
        return !getList().isEmpty();
    }

    /** Where it was taken, in words; empty if nowhere. */
    public String getTakenText() {
        return taken.isEmpty() ? "" : words.text("milepost.setback.taken",
                taken.stream().sorted(Comparator.naturalOrder()).map(kind -> words.text("milepost.setback.take." + kind.name())).collect(Collectors.joining(", ")));
    }
}
