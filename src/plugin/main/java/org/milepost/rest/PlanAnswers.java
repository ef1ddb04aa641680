package org.milepost.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.milepost.career.PlanView;
import org.milepost.plan.PartKind;
import org.milepost.rest.PlanResponse.NamedGoalResponse;

/** Writes plans. */
final class PlanAnswers {

    private PlanAnswers() {
    }

    /** 200 with the plan and its version. */
    static Response ok(PlanView view) {
        return answer(Response.ok(), view);
    }

    /** 201 with the plan and its version. */
    static Response created(PlanView view) {
        return answer(Response.created(URI.create("plans/" + view.plan().id())), view);
    }

    static PlanResponse of(PlanView view) {
        return new PlanResponse(view.plan().id(), PersonResponse.of(view.owner()), view.plan().active(), view.plan().startedAt().toString(), view.version(),
                view.access().name(), parts(view), goals(view));
    }

    private static List<PartResponse> parts(PlanView view) {
        return Arrays.stream(PartKind.values()).flatMap(kind -> view.of(kind).stream())
                .map(part -> view.isOwn() ? PartResponse.of(part, view.people(), Map.of()) : PartResponse.forOthers(part, view.people())).toList();
    }

    private static List<NamedGoalResponse> goals(PlanView view) {
        return view.titles().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(goal -> new NamedGoalResponse(goal.getKey().value(), goal.getValue())).toList();
    }

    private static Response answer(Response.ResponseBuilder response, PlanView view) {
        return response.entity(of(view)).header(HttpHeaders.ETAG, '"' + Long.toString(view.version()) + '"').build();
    }
}
