package org.milepost.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.career.PlanView;
import org.milepost.career.Surroundings;
import org.milepost.plan.Likelihood;
import org.milepost.plan.ObstacleStatus;
import org.milepost.plan.OpportunityDecision;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.Setback;
import org.milepost.plan.VisionHorizon;
import org.milepost.web.PartLine.Mark;
import org.milepost.web.PartLine.Shown;

/** Puts the parts of one plan into words. */
final class PartLines {

    private static final Comparator<Part> BY_HORIZON = Comparator.comparing((Part part) -> part.choice("horizon", VisionHorizon.class).orElse(VisionHorizon.OWN));
    private static final Comparator<Part> NEWEST_FIRST = Comparator.comparing((Part part) -> part.day("notedOn").orElse(LocalDate.MIN)).reversed();
    private static final Comparator<Part> LATEST_FIRST = Comparator.comparing((Part part) -> part.day("day").orElse(LocalDate.MIN)).thenComparing(Part::number).reversed();
    private static final Comparator<Part> LIKELY_FIRST = Comparator.comparing((Part part) -> part.choice("likelihood", Likelihood.class).orElse(Likelihood.LOW)).reversed();
    private static final Comparator<Part> SOONEST_FIRST = Comparator.comparing((Part part) -> part.day("expires").orElse(LocalDate.MAX));

    private final PlanView plan;
    private final String contextPath;
    private final String suffix;
    private final Map<Long, Set<PartKind>> taken;
    private final Words words;

    /** @param suffix what else the addresses of goals' pages carry, "" or beginning with an ampersand */
    PartLines(PlanView plan, String contextPath, String suffix, Words words) {
        this.plan = plan;
        this.contextPath = contextPath;
        this.suffix = suffix;
        this.taken = Surroundings.taken(plan.parts());
        this.words = words;
    }

    /** The parts of a kind, in the order in which they matter. */
    List<PartLine> of(PartKind kind) {
        return plan.of(kind).stream().sorted(order(kind)).map(part -> new PartLine(part, shown(part), lessons(part), words)).toList();
    }

    private static Comparator<Part> order(PartKind kind) {
        return switch (kind) {
            case VISION -> BY_HORIZON;
            case STRENGTH, WEAKNESS -> NEWEST_FIRST;
            case PLAN_OBSTACLE -> LIKELY_FIRST;
            case OPPORTUNITY -> SOONEST_FIRST;
            case PLAN_SETBACK, WIN -> LATEST_FIRST;
            default -> Comparator.comparing(Part::at);
        };
    }

    private Shown shown(Part part) {
        return switch (part.kind()) {
            case VISION -> vision(part);
            case STRENGTH, WEAKNESS -> trait(part);
            case PLAN_OBSTACLE -> obstacle(part);
            case OPPORTUNITY -> opportunity(part);
            case PLAN_SETBACK -> setback(part);
            case WIN -> new Shown("", part.text("what"), Optional.empty(), List.of(day(part, "day")), List.of(), List.of(), false);
            default -> new Shown("", part.text("text"), Optional.empty(), List.of(), List.of(), List.of(), false);
        };
    }

    private Shown vision(Part part) {
        String own = part.text("ownHorizon");
        boolean inOwnWords = !own.isEmpty() && part.choice("horizon", VisionHorizon.class).orElse(VisionHorizon.OWN) == VisionHorizon.OWN;
        return new Shown(inOwnWords ? own : choice(part, "horizon"), part.text("statement"), Optional.empty(),
                List.of(day(part, "reviewOn", "milepost.plan.vision.review", "milepost.plan.vision.review.past")), List.of(), List.of(), false);
    }

    private Shown trait(Part part) {
        return new Shown("", part.text("text"), Optional.empty(), List.of(day(part, "notedOn", "milepost.plan.noted", "milepost.plan.noted"), ofSetback(part)), goals(part),
                List.of(), false);
    }

    /** That it came from a setback; empty if it did not. */
    private String ofSetback(Part part) {
        return part.id("setback").map(number -> words.text("milepost.setback.from")).orElse("");
    }

    private Shown setback(Part part) {
        return new Shown("", part.text("happened"), Optional.empty(), List.of(day(part, "day"),
                part.isYes(PartKind.IN_REVIEWS) ? words.text("milepost.setback.told") : "", lessons(part).map(LessonOffers::getTakenText).orElse("")), List.of(),
                List.of(note(part, "learned"), note(part, "next")), false);
    }

    private Optional<LessonOffers> lessons(Part part) {
        return Optional.of(part).filter(setback -> setback.kind() == PartKind.PLAN_SETBACK)
                .map(setback -> new LessonOffers(Setback.of(part), Optional.empty(), taken.getOrDefault(part.number(), Set.of()), plan.today(), words));
    }

    private Shown obstacle(Part part) {
        ObstacleStatus status = part.choice("status", ObstacleStatus.class).orElse(ObstacleStatus.OPEN);
        String owner = part.text("owner");
        Mark mark = new Mark(words.text("milepost.choice.ObstacleStatus." + status.name()), status == ObstacleStatus.OPEN ? "moved" : "success");
        return new Shown("", part.text("text"), Optional.of(mark), List.of(choice(part, "likelihood"),
                owner.isEmpty() ? "" : words.text("milepost.plan.obstacle.owner", owner), ofSetback(part)), List.of(), List.of(note(part, "strategy")), status == ObstacleStatus.GONE);
    }

    private Shown opportunity(Part part) {
        OpportunityDecision decision = part.choice("decision", OpportunityDecision.class).orElse(OpportunityDecision.OPEN);
        boolean over = part.day("expires").filter(day -> day.isBefore(plan.today())).isPresent();
        boolean taken = decision == OpportunityDecision.TAKEN;
        Mark mark = new Mark(words.text("milepost.choice.OpportunityDecision." + decision.name()),
                taken ? "success" : decision == OpportunityDecision.OPEN ? "current" : "default");
        return new Shown(part.text("what"), "", Optional.of(mark), List.of(choice(part, "fit"),
                day(part, "expires", "milepost.plan.opportunity.expires", "milepost.plan.opportunity.expired")), goals(part), List.of(note(part, "why")),
                decision == OpportunityDecision.LEFT || over && !taken);
    }

    /** A choice in words; empty without one, or if only a newer Milepost knows it. */
    String choice(Part part, String field) {
        return part.kind().field(field).filter(known -> known.choices().contains(part.text(field)))
                .map(known -> words.text("milepost.choice." + known.vocabulary() + "." + part.text(field))).orElse("");
    }

    /** A text under the name of its field. */
    PartNote note(Part part, String field) {
        return new PartNote(words.text("milepost.part." + part.kind().name() + "." + field), part.text(field));
    }

    private String day(Part part, String field) {
        return part.day(field).map(words::day).orElse("");
    }

    private String day(Part part, String field, String key, String pastKey) {
        return part.day(field).map(day -> words.text(day.isBefore(plan.today()) ? pastKey : key, words.day(day))).orElse("");
    }

    private List<NamedGoal> goals(Part part) {
        return part.issues("goals").stream().filter(plan.titles()::containsKey)
                .map(goal -> new NamedGoal(plan.titles().get(goal), Links.goal(contextPath, goal) + suffix)).toList();
    }
}
