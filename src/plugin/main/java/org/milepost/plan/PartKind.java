package org.milepost.plan;

import static org.milepost.plan.PartField.choice;
import static org.milepost.plan.PartField.choices;
import static org.milepost.plan.PartField.count;
import static org.milepost.plan.PartField.day;
import static org.milepost.plan.PartField.line;
import static org.milepost.plan.PartField.link;
import static org.milepost.plan.PartField.number;
import static org.milepost.plan.PartField.text;

import java.util.List;
import java.util.Optional;
import org.milepost.plan.PartField.Type;

/**
 * What a plan, a goal or a review is made of beside issues, each with the fields that can be filled in. All that reads, checks, stores and sends parts goes
 * by this list. The names are stored: never rename one.
 */
public enum PartKind {

    /** The plan itself: one a plan. */
    PLAN_PROFILE(ItemKind.PLAN, "profile", Number.ONE, false, line("name"), choice("stage", PlanStage.class), text("reason"), line("currentRole"),
            line("targetRole"), text("values"), PartField.of("order", Type.GOALS), PartField.of("focus", Type.GOAL), count("activeLimit", 1, 20),
            choice("reviewEvery", ReviewCadence.class), count("reviewDays", 1, 366), day("lastReview"), day("nextReview"), choices("hidden", PlanSection.class),
            line("titleVisions"), line("titleStrengths"), line("titleWeaknesses"), line("titleObstacles"), line("titleOpportunities"),
            line("titleValues"), line("titleRoles"), line("titleSetbacks"), line("titleWins"), day(PartKind.NEXT_SAID_ON).untyped()),
    /** Where all this leads to. */
    VISION(ItemKind.PLAN, "visions", Number.MANY, false, choice("horizon", VisionHorizon.class).mandatory(), line("ownHorizon"),
            text("statement").mandatory(), day("reviewOn")),
    /** Something to build on. */
    STRENGTH(ItemKind.PLAN, "strengths", Number.MANY, false, text("text").mandatory(), day("notedOn"), PartField.of("goals", Type.GOALS),
            PartField.of("setback", Type.SETBACK)),
    /** Something to work on. */
    WEAKNESS(ItemKind.PLAN, "weaknesses", Number.MANY, false, text("text").mandatory(), day("notedOn"), PartField.of("goals", Type.GOALS),
            PartField.of("setback", Type.SETBACK)),
    /** What may stand in the way of the plan as a whole. */
    PLAN_OBSTACLE(ItemKind.PLAN, "obstacles", Number.MANY, false, text("text").mandatory(), choice("likelihood", Likelihood.class), text("strategy"),
            line("owner"), choice("status", ObstacleStatus.class), PartField.of("setback", Type.SETBACK)),
    /** An opening that came up, weighed. */
    OPPORTUNITY(ItemKind.PLAN, "opportunities", Number.MANY, false, line("what").mandatory(), day("expires"), choice("fit", OpportunityFit.class),
            PartField.of("goals", Type.GOALS), choice("decision", OpportunityDecision.class), text("why")),
    /** Something in the plan as a whole that went other than hoped, and what it teaches: for the owner alone, unless they let reviews tell it. */
    PLAN_SETBACK(ItemKind.PLAN, "setbacks", Number.MANY, false, text("happened").mandatory(), text("learned"), text("next"), day("day").mandatory(),
            PartField.of(PartKind.IN_REVIEWS, Type.YES)),
    /** Something that went well. */
    WIN(ItemKind.PLAN, "wins", Number.MANY, false, line("what").mandatory(), day("day").mandatory()),
    /** What the owner tells people of their choice; these read the words and the day, and nothing else of it. */
    ANNOUNCEMENT(ItemKind.PLAN, "announcements", Number.MANY, false, text("words").mandatory(), PartField.of("to", Type.AUDIENCE).mandatory(),
            day("day").untyped()),
    /** A section of the owner's own. */
    SECTION(ItemKind.PLAN, "sections", Number.MANY, false, line("title").mandatory(), text("text")),
    /** Somebody to review the plan with, and how often; read by its owner alone, and by that person what is about them. */
    REVIEW_PARTNER(ItemKind.PLAN, "partners", Number.MANY, false, PartField.of("person", Type.PERSON).mandatory(), choice("role", PartnerRole.class).mandatory(),
            choice("every", ReviewCadence.class), count("days", 1, 366), day("next"), count("closeAloneAfter", 1, 90), day(PartKind.NEXT_SAID_ON).untyped()),
    /** That the plan was not reviewed when it was to be, and why: for its owner alone. The next review is the one it names. */
    PLAN_REVIEW_SKIP(ItemKind.PLAN, "skips", Number.MANY, false, text("reason").mandatory(), day("planned"), day("next"), day("on").untyped()),

    /** What a goal is beside its issue: one a goal. */
    GOAL_PROFILE(ItemKind.GOAL, "profile", Number.ONE, false, choice("kind", GoalKind.class), choice("horizon", Horizon.class), text("specific"),
            text("measurable"), text("achievable"), text("relevant"), PartField.of("parent", Type.GOAL), text("standsAlone"),
            PartField.of("vision", Type.VISION), line("serves"), line("teamGoal"), PartField.of("contributesTo", Type.TICKET), text("contributesWhy"),
            PartField.of("skills", Type.NAMES), PartField.of("doneOrNot", Type.YES), line("measure"), line("unit"), number("baseline"),
            number("target"), day("measuredFrom")),
    /** What the measure was on a day. */
    MEASURE_VALUE(ItemKind.GOAL, "values", Number.MANY, true, number("value").mandatory(), day("day").mandatory(), line("note")),
    /** How sure the owner was on a day to reach the goal: 1 (not at all) to 10. */
    CONFIDENCE(ItemKind.GOAL, "confidence", Number.MANY, false, count("rating", 1, 10).mandatory(), day("day").mandatory(), line("note")),
    /** What may stand in the way of the goal. */
    GOAL_OBSTACLE(ItemKind.GOAL, "obstacles", Number.MANY, false, text("text").mandatory(), choice("likelihood", Likelihood.class), text("strategy"),
            line("owner"), choice("status", ObstacleStatus.class), PartField.of("setback", Type.SETBACK)),
    /** Something on the way to the goal that went other than hoped, and what it teaches: for the owner alone, unless they let reviews tell it. */
    GOAL_SETBACK(ItemKind.GOAL, "setbacks", Number.MANY, false, text("happened").mandatory(), text("learned"), text("next"), day("day").mandatory(),
            PartField.of(PartKind.IN_REVIEWS, Type.YES)),
    /** Something to do next. */
    ACTION_STEP(ItemKind.GOAL, "steps", Number.MANY, true, line("text").mandatory(), day("due"), day("doneOn"),
            PartField.of("milestone", Type.MILESTONE), choice("every", HabitCadence.class), PartField.of("ticks", Type.DAYS), PartField.of("follows", Type.TICKET)),
    /** In which order the steps of a goal are to be taken: one a goal at most. */
    STEP_ORDER(ItemKind.GOAL, "order", Number.ONE, true, PartField.of("steps", Type.STEPS)),
    /** Something that the goal or a step of it needs from elsewhere. The answer of the one who was asked is given apart from these fields. */
    GOAL_RESOURCE(ItemKind.GOAL, "resources", Number.MANY, false, choice("kind", ResourceKind.class).mandatory(), line("what").mandatory(), link("link"),
            line("cost"), line("time"), PartField.of("step", Type.STEP), choice("state", ResourceState.class).mandatory(), PartField.of("person", Type.PERSON),
            PartField.of("library", Type.ENTRY), line("others"), day("since"), text("note"), PartField.of("saidBy", Type.PERSON).untyped(),
            text("answer").untyped()),
    /** Whether a step was worth the time and effort: one a step, numbered by it. */
    WORTH(ItemKind.GOAL, "worth", Number.BY_STEP, false, choice("answer", Worth.class).mandatory(), text("note")),
    /** How the goal ended or rests: one a goal at most. */
    OUTCOME(ItemKind.GOAL, "outcome", Number.ONE, false, choice("outcome", OutcomeKind.class).mandatory(), text("reason").mandatory(), day("until"),
            PartField.of("successor", Type.GOAL)),
    /** What the owner says of a goal that is behind them: one a goal at most, for them alone unless they let reviews tell it. */
    CLOSING(ItemKind.GOAL, "closing", Number.ONE, false, text("challenges"), text("lessons"), PartField.of("skills", Type.NAMES), PartField.of("declined", Type.YES),
            PartField.of(PartKind.IN_REVIEWS, Type.YES)),
    /**
     * What the owner asks one person about the goal or a milestone of it. It is seen by the owner and, as long as it is not withdrawn, by the one asked; once
     * asked, it can only be withdrawn: an answer is to what was asked.
     */
    FEEDBACK_REQUEST(ItemKind.GOAL, "feedback", Number.MANY, false, PartField.of("person", Type.PERSON).mandatory(), PartField.of("milestone", Type.MILESTONE),
            text("question").mandatory(), PartField.of("withdrawn", Type.YES), line("title").untyped(), day("day").untyped()),
    /** What the one asked said: never changed, only added to. It is seen by the owner and by who said it. */
    FEEDBACK(ItemKind.GOAL, "given", Number.MANY, false, PartField.of("request", Type.REQUEST).untyped(), PartField.of("person", Type.PERSON).untyped(),
            text("text").untyped(), day("day").untyped()),
    /** What a milestone is beside its issue: one a milestone, numbered by its issue. */
    MILESTONE_PROFILE(ItemKind.GOAL, "milestones", Number.BY_ISSUE, true, text("criterion"), choice("kind", MilestoneKind.class)),
    /** What the owner promised themselves for reaching a milestone: one a milestone, numbered by its issue, read by nobody else. */
    MILESTONE_PROMISE(ItemKind.GOAL, "promises", Number.BY_ISSUE, false, line("reward"), text("words"), PartField.of("lookBackDeclined", Type.YES)),

    /** Something to speak about in a review. */
    AGENDA_ITEM(ItemKind.REVIEW, "agenda", Number.MANY, false, text("text").mandatory(), PartField.of("talked", Type.YES), PartField.of("by", Type.PERSON).untyped()),
    /** How the owner sees themselves on the whole: one a review. */
    SELF_OVERALL(ItemKind.REVIEW, "assessment", Number.ONE, false, count("rating", 1, 5), text("words"), PartField.of("by", Type.PERSON).untyped()),
    /** How the owner sees themselves with a goal: one a goal, numbered by its issue. */
    SELF_GOAL(ItemKind.REVIEW, "assessments", Number.BY_ISSUE, false, count("rating", 1, 5), text("words"), PartField.of("by", Type.PERSON).untyped()),
    /** How the partner sees the owner on the whole: one a review. */
    VIEW_OVERALL(ItemKind.REVIEW, "view", Number.ONE, false, count("rating", 1, 5), text("words"), PartField.of("by", Type.PERSON).untyped()),
    /** How the partner sees the owner with a goal: one a goal, numbered by its issue. */
    VIEW_GOAL(ItemKind.REVIEW, "views", Number.BY_ISSUE, false, count("rating", 1, 5), text("words"), PartField.of("by", Type.PERSON).untyped()),
    /** What one of the two will do. One that is carried over from the last review keeps its number. */
    COMMITMENT(ItemKind.REVIEW, "commitments", Number.MANY, false, text("text").mandatory(), choice("who", ReviewParty.class).mandatory(), day("until"),
            choice("state", CommitmentState.class).mandatory(), day("since").untyped(), PartField.of("by", Type.PERSON).untyped()),
    /** What one of the two asks of the other. One that is carried over from the last review keeps its number. */
    REVIEW_REQUEST(ItemKind.REVIEW, "requests", Number.MANY, false, text("text").mandatory(), choice("of", ReviewParty.class).mandatory(),
            choice("state", RequestState.class).mandatory(), text("answer"), day("since").untyped(), PartField.of("by", Type.PERSON).untyped()),
    /** That the review was not held when it was planned, and why. */
    REVIEW_SKIP(ItemKind.REVIEW, "skips", Number.MANY, false, text("reason").mandatory(), day("planned"), day("next"), day("on").untyped(),
            PartField.of("by", Type.PERSON).untyped()),
    /** What was said of a review after it was closed. */
    ADDENDUM(ItemKind.REVIEW, "addenda", Number.MANY, false, text("text").mandatory(), PartField.of("by", Type.PERSON).untyped());

    /** The field that keeps when the day of a next review was named: what counts is the later of that and of a review that was held. It is told to nobody. */
    public static final String NEXT_SAID_ON = "nextSaidOn";
    /** The field by which the owner lets those they review with read it in a review; nowhere else, and no more of them than may see the goal or plan it is of. */
    public static final String IN_REVIEWS = "inReviews";

    /** How many parts of a kind there can be. */
    private enum Number { ONE, MANY, BY_ISSUE, BY_STEP }

    private final ItemKind aggregate;
    private final String path;
    private final Number number;
    private final boolean editable;
    private final List<PartField> fields;

    PartKind(ItemKind aggregate, String path, Number number, boolean editable, PartField... fields) {
        this.aggregate = aggregate;
        this.path = path;
        this.number = number;
        this.editable = editable;
        this.fields = List.of(fields);
    }

    /** {@link ItemKind#PLAN}, {@link ItemKind#GOAL} or {@link ItemKind#REVIEW}: what the part belongs to. */
    public ItemKind aggregate() {
        return aggregate;
    }

    /** Its name in addresses, unique within its aggregate. */
    public String path() {
        return path;
    }

    /** Whether there is one at most, whose number is 0. */
    public boolean isSingle() {
        return number == Number.ONE;
    }

    /** Whether its number is that of an issue. */
    public boolean isByIssue() {
        return number == Number.BY_ISSUE;
    }

    /** Whether its number is that of an action step of the same goal. */
    public boolean isByStep() {
        return number == Number.BY_STEP;
    }

    /** Whether its number is that of something else, so that saving it makes it. */
    public boolean isNumberedByAnother() {
        return isByIssue() || isByStep();
    }

    /** Whether this field is kept apart from facts, so that it can be erased: texts, and whatever is for the owner alone. */
    public boolean isErasable(PartField field) {
        return field.type().isText() || isForOwnerAlone();
    }

    /** Whether somebody who may edit the goal may change it; else its owner alone. */
    public boolean isEditableBySharer() {
        return editable;
    }

    /** Whether its owner alone may read it, or know that there is one, whatever else is shared; a review tells of those that say {@link #IN_REVIEWS}. */
    public boolean isForOwnerAlone() {
        return switch (this) {
            case WORTH, MILESTONE_PROMISE, REVIEW_PARTNER, PLAN_REVIEW_SKIP, PLAN_SETBACK, GOAL_SETBACK, ANNOUNCEMENT, CLOSING, FEEDBACK_REQUEST, FEEDBACK -> true;
            default -> false;
        };
    }

    /** Whether people fill it in by its own address; else it comes of what they do elsewhere, and can only be removed there. */
    public boolean isTyped() {
        return fields.stream().anyMatch(PartField::typed);
    }

    /** Its fields, in the order in which to show them. */
    public List<PartField> fields() {
        return fields;
    }

    /** The field of this name. */
    public Optional<PartField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The kind that goes by this path in addresses of plans, of goals or of reviews. */
    public static Optional<PartKind> of(ItemKind aggregate, String path) {
        return List.of(values()).stream().filter(kind -> kind.aggregate == aggregate && kind.path.equals(path)).findFirst();
    }
}
