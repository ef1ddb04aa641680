package org.milepost.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.career.GoalView;
import org.milepost.plan.ActionStep;
import org.milepost.plan.Closing;
import org.milepost.plan.ConfidenceRating;
import org.milepost.plan.FeedbackRequest;
import org.milepost.plan.Following;
import org.milepost.plan.GoalDetail;
import org.milepost.plan.GoalProfile;
import org.milepost.plan.Habit;
import org.milepost.plan.IssueId;
import org.milepost.plan.MeasureValue;
import org.milepost.plan.MilestoneProfile;
import org.milepost.plan.MilestonePromise;
import org.milepost.plan.Obstacle;
import org.milepost.plan.Outcome;
import org.milepost.plan.PartKind;
import org.milepost.plan.Resource;
import org.milepost.plan.StepOrder;
import org.milepost.plan.WebAddress;
import org.milepost.sharing.Access;

/** Writes what is kept of a goal in the form in which its parts are sent and changed. */
final class DetailAnswers {

    /** Values in the order in which they are added; those that are empty are left out. */
    private static final class Values {

        private final Map<String, Object> all = new LinkedHashMap<>();

        Values with(String field, Object value) {
            boolean empty = value == null || "".equals(value) || Boolean.FALSE.equals(value) || value instanceof Collection<?> many && many.isEmpty();
            if (!empty) {
                all.put(field, value);
            }
            return this;
        }

        Values with(String field, Optional<?> value) {
            return with(field, value.map(Values::plain).orElse(null));
        }

        private static Object plain(Object value) {
            if (value instanceof IssueId issue) {
                return issue.value();
            }
            return value instanceof Number ? value : value instanceof Enum<?> choice ? choice.name() : value.toString();
        }
    }

    private DetailAnswers() {
    }

    static DetailResponse of(GoalView view) {
        GoalDetail detail = view.goal().detail();
        return new DetailResponse(profile(detail.profile()),
                detail.values().stream().map(DetailAnswers::value).toList(), detail.ratings().stream().map(DetailAnswers::rating).toList(),
                detail.steps().stream().map(step -> ActionStepResponse.of(step, step(step), view)).toList(), order(detail.order()), detail.obstacles().stream().map(DetailAnswers::obstacle).toList(),
                detail.resources().stream().map(resource -> resource(view, resource)).toList(),
                detail.outcome().map(DetailAnswers::outcome).orElse(null),
                detail.milestones().entrySet().stream().filter(entry -> isTold(entry.getValue())).sorted(Map.Entry.comparingByKey())
                        .map(entry -> milestone(entry.getKey(), entry.getValue())).toList(), promises(detail), setbacks(detail), closing(detail.lessons().closing()),
                orNone(feedback(view)), orNone(given(view)));
    }

    /** Whether anything is known of a milestone beside what was promised for it. */
    private static boolean isTold(MilestoneProfile profile) {
        return !profile.promising(MilestonePromise.NONE).equals(MilestoneProfile.NONE);
    }

    /** Absent without any: whoever may not read them is not told that there could be some. */
    private static List<PartResponse> promises(GoalDetail detail) {
        List<PartResponse> promises = detail.milestones().entrySet().stream().filter(entry -> !entry.getValue().promise().equals(MilestonePromise.NONE))
                .sorted(Map.Entry.comparingByKey()).map(entry -> promise(entry.getKey(), entry.getValue().promise())).toList();
        return promises.isEmpty() ? null : promises;
    }

    /** Absent without any, for the same reason. */
    private static List<PartResponse> setbacks(GoalDetail detail) {
        List<PartResponse> setbacks = detail.lessons().setbacks().stream().map(setback -> part(PartKind.GOAL_SETBACK, setback.number(), setback.version(),
                new Values().with("happened", setback.happened()).with("learned", setback.learned()).with("next", setback.next()).with("day", setback.day().toString()).with(PartKind.IN_REVIEWS, setback.inReviews())))
                .toList();
        return orNone(setbacks);
    }

    private static List<PartResponse> orNone(List<PartResponse> parts) {
        return parts.isEmpty() ? null : parts;
    }

    private static List<PartResponse> feedback(GoalView view) {
        return view.goal().detail().feedback().stream().filter(FeedbackRequest::isKept).map(request -> part(PartKind.FEEDBACK_REQUEST, request.number(), request.version(),
                new Values().with("person", view.person(request.person()).name()).with("milestone", request.milestone()).with("question", request.question())
                        .with("withdrawn", request.withdrawn()).with("title", request.title()).with("day", request.day().toString()))).toList();
    }

    private static List<PartResponse> given(GoalView view) {
        return view.goal().detail().feedback().stream().flatMap(request -> request.given().stream()).map(given -> part(PartKind.FEEDBACK, given.number(), given.version(),
                new Values().with("request", given.request()).with("person", view.person(given.person()).name()).with("text", given.text())
                        .with("day", given.day().toString()))).toList();
    }

    private static PartResponse closing(Closing closing) {
        return closing.equals(Closing.NONE) ? null : part(PartKind.CLOSING, 0, closing.version(), new Values().with("challenges", closing.challenges())
                .with("lessons", closing.lessons()).with("skills", closing.skills()).with("declined", closing.declined()).with(PartKind.IN_REVIEWS, closing.inReviews()));
    }

    private static PartResponse promise(IssueId milestone, MilestonePromise promise) {
        return part(PartKind.MILESTONE_PROMISE, milestone.value(), promise.version(),
                new Values().with("reward", promise.reward()).with("words", promise.words()).with("lookBackDeclined", promise.lookBackDeclined()));
    }

    private static PartResponse profile(GoalProfile profile) {
        Values values = new Values().with("kind", profile.kind()).with("horizon", profile.horizon()).with("specific", profile.specific())
                .with("measurable", profile.measurable()).with("achievable", profile.achievable()).with("relevant", profile.relevant())
                .with("parent", profile.parent()).with("standsAlone", profile.standsAlone()).with("vision", profile.vision())
                .with("serves", profile.serves()).with("teamGoal", profile.teamGoal()).with("contributesTo", profile.contributesTo())
                .with("contributesWhy", profile.contributesWhy()).with("skills", profile.skills()).with("doneOrNot", profile.doneOrNot());
        profile.measure().ifPresent(measure -> values.with("measure", measure.name()).with("unit", measure.unit()).with("baseline", measure.baseline())
                .with("target", measure.target()).with("measuredFrom", measure.from()));
        return profile.version() == 0 && values.all.isEmpty() ? null
                : new PartResponse(PartKind.GOAL_PROFILE.name(), 0, profile.version(), profile.at().toString(), values.all, null);
    }

    private static PartResponse value(MeasureValue value) {
        return part(PartKind.MEASURE_VALUE, value.number(), value.version(),
                new Values().with("value", plain(value.value())).with("day", value.day().toString()).with("note", value.note()));
    }

    private static PartResponse rating(ConfidenceRating rating) {
        return part(PartKind.CONFIDENCE, rating.number(), rating.version(),
                new Values().with("rating", rating.rating()).with("day", rating.day().toString()).with("note", rating.note()));
    }

    private static PartResponse step(ActionStep step) {
        return part(PartKind.ACTION_STEP, step.number(), step.version(),
                new Values().with("text", step.text()).with("due", step.due()).with("doneOn", step.doneOn()).with("milestone", step.milestone())
                        .with("every", step.habit().map(Habit::every)).with("ticks", step.habit().map(DetailAnswers::ticks).orElse(List.of()))
                        .with("follows", step.following().flatMap(Following::ticket)));
    }

    private static List<String> ticks(Habit habit) {
        return habit.ticks().stream().sorted().map(LocalDate::toString).toList();
    }

    private static PartResponse order(StepOrder order) {
        return order.version() == 0 ? null : part(PartKind.STEP_ORDER, 0, order.version(), new Values().with("steps", order.steps()));
    }

    private static PartResponse obstacle(Obstacle obstacle) {
        return part(PartKind.GOAL_OBSTACLE, obstacle.number(), obstacle.version(),
                new Values().with("text", obstacle.text()).with("likelihood", obstacle.likelihood()).with("strategy", obstacle.strategy())
                        .with("owner", obstacle.owner()).with("status", obstacle.status().name()).with("setback", obstacle.setback()));
    }

    /** The names that people log in with are typed by the owner and sent to nobody else; who was asked is told to all readers by the name that is shown. */
    private static PartResponse resource(GoalView view, Resource resource) {
        boolean own = view.access() == Access.OWNER;
        Values values = new Values().with("kind", resource.kind().name()).with("what", resource.what()).with("link", resource.link().map(WebAddress::address))
                .with("cost", resource.cost()).with("time", resource.time()).with("step", resource.step()).with("state", resource.state().name())
                .with("person", resource.person().filter(key -> own).map(key -> view.person(key).name())).with("library", resource.library())
                .with("others", resource.others()).with("since", resource.since()).with("note", resource.note()).with("saidBy", resource.saidBy().filter(key -> own).map(key -> view.person(key).name()))
                .with("answer", resource.answer());
        Map<String, Object> named = new LinkedHashMap<>();
        resource.person().ifPresent(key -> named.put("person", new PartResponse.NamedPerson(view.person(key).fullName())));
        resource.saidBy().ifPresent(key -> named.put("saidBy", new PartResponse.NamedPerson(view.person(key).fullName())));
        return new PartResponse(PartKind.GOAL_RESOURCE.name(), resource.number(), resource.version(), null, values.all, named);
    }

    private static PartResponse outcome(Outcome outcome) {
        return new PartResponse(PartKind.OUTCOME.name(), 0, outcome.version(), outcome.at().toString(),
                new Values().with("outcome", outcome.kind().name()).with("reason", outcome.reason()).with("until", outcome.until())
                        .with("successor", outcome.successor()).all, null);
    }

    private static PartResponse milestone(IssueId milestone, MilestoneProfile profile) {
        return part(PartKind.MILESTONE_PROFILE, milestone.value(), profile.version(),
                new Values().with("criterion", profile.criterion()).with("kind", profile.kind()));
    }

    private static PartResponse part(PartKind kind, long number, long version, Values values) {
        return new PartResponse(kind.name(), number, version, null, values.all, null);
    }

    /** As it was typed, never 1E+3. */
    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.toPlainString());
    }
}
