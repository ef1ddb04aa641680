package org.milepost.rest;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.milepost.career.GoalView;
import org.milepost.career.SmartDrafts;
import org.milepost.plan.DateMove;
import org.milepost.plan.Goal;
import org.milepost.plan.Milestone;
import org.milepost.sharing.Access;
import org.milepost.smart.Rule;
import org.milepost.smart.SmartCheck;
import org.milepost.timeline.Timeline;
import org.milepost.web.Words;

/** Writes goals. */
public final class GoalAnswers {

    private final I18nResolver texts;
    private final Addresses addresses;

    public GoalAnswers(I18nResolver texts, Addresses addresses) {
        this.texts = texts;
        this.addresses = addresses;
    }

    /** 200 with the goal and its version. */
    Response ok(GoalView view) {
        return ok(view, of(view));
    }

    /** 200 with another body about the goal. */
    Response ok(GoalView view, Object body) {
        return Response.ok(body).header(HttpHeaders.ETAG, tag(view.goal())).build();
    }

    /** 201 with the goal and its version. */
    Response created(GoalView view) {
        return created(view.goal(), of(view));
    }

    /** 201 with another body about the goal. */
    Response created(Goal goal, Object body) {
        return Response.created(URI.create("goals/" + goal.id())).entity(body).header(HttpHeaders.ETAG, tag(goal)).build();
    }

    GoalResponse of(GoalView view) {
        return of(view, addresses.ofIssues());
    }

    /** Several, at the cost of one. */
    List<GoalResponse> all(List<GoalView> views) {
        UnaryOperator<String> address = addresses.ofIssues();
        return views.stream().map(view -> of(view, address)).toList();
    }

    private GoalResponse of(GoalView view, UnaryOperator<String> address) {
        Goal goal = view.goal();
        Optional<Milestone> next = goal.nextMilestone();
        return new GoalResponse(goal.id().value(), goal.key(), address.apply(goal.key()), PersonResponse.of(view.owner()), view.access().allows(Access.VIEW) ? goal.kind().name() : null,
                goal.title(), day(goal.targetDate()), day(goal.baseline()), moves(goal.moves()), goal.achieved(), goal.status(), goal.evidence(),
                goal.version(), view.access().name(),
                goal.milestones().stream().map(milestone -> milestone(view, milestone, address, next.filter(milestone::equals).isPresent())).toList(),
                next.map(milestone -> milestone.id().value()).orElse(null), DetailAnswers.of(view), ChainResponse.of(view.links()),
                HealthResponse.of(view.health(), new Words(texts)), smart(view));
    }

    /** For the owner alone. When the goal began is not read for this answer, so that too little time is not spoken of. */
    private List<FindingResponse> smart(GoalView view) {
        if (view.access() != Access.OWNER || !view.goal().isActive()) {
            return null;
        }
        return FindingResponse.of(SmartCheck.of(SmartDrafts.of(view.goal(), Optional.empty(), view.today())).stream()
                .filter(finding -> finding.rule() != Rule.ACHIEVABLE_TOO_SOON).toList(), new Words(texts));
    }

    private MilestoneResponse milestone(GoalView view, Milestone milestone, UnaryOperator<String> address, boolean next) {
        return new MilestoneResponse(milestone.id().value(), milestone.key(), address.apply(milestone.key()), milestone.title(),
                day(milestone.dueDate()), day(milestone.baseline()), moves(milestone.moves()), milestone.reached(), day(milestone.reachedOn()),
                Timeline.stateOf(milestone, next, view.today()).name(), milestone.status(), milestone.evidence(),
                view.milestones().getOrDefault(milestone.id(), Access.NONE).name(), milestone.reflection().map(ReflectionResponse::of).orElse(null));
    }

    private static List<MoveResponse> moves(List<DateMove> moves) {
        return moves.stream().map(MoveResponse::of).toList();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static String tag(Goal goal) {
        return '"' + Long.toString(goal.version()) + '"';
    }
}
