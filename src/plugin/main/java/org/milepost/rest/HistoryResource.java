package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.milepost.career.PlanHistory;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;

/** What changed since a day. */
@Path("history")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {

    private final Caller caller;
    private final PlanHistory history;

    @Inject
    public HistoryResource(Caller caller, PlanHistory history) {
        this.caller = caller;
        this.history = history;
    }

    /** @param goal absent for all of one's own plans and goals */
    @GET
    public HistoryResponse since(@QueryParam("since") String since, @QueryParam("goal") String goal) {
        PersonKey person = caller.person();
        LocalDate day = Fields.day("since", since).orElseThrow(() -> Refusal.ofField(ErrorCode.FIELD_REQUIRED, "since"));
        return HistoryResponse.of(Fields.optional(goal).map(id -> history.ofGoal(person, new IssueId(Fields.id(id)), day))
                .orElseGet(() -> history.own(person, day)));
    }
}
