package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.milepost.career.NextPlan;
import org.milepost.career.PlanView;
import org.milepost.career.Plans;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows.PlanRow;
import org.milepost.plan.Refusal;
import org.milepost.sharing.ViewLog.Channel;

/** Plans as a whole: the caller's own ones, past ones too, and those that others share. */
@Path("plans")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlanResource {

    /** Ids of the goals that go over, none for none of them; the version is the active plan's. */
    record NextBody(@JsonProperty("goals") List<Long> goals, @JsonProperty("version") Long version) {
    }

    private final Caller caller;
    private final Plans plans;
    private final NextPlan next;

    @Inject
    public PlanResource(Caller caller, Plans plans, NextPlan next) {
        this.caller = caller;
        this.plans = plans;
        this.next = next;
    }

    @GET
    public List<PlanLineResponse> own() {
        return plans.own(caller.person()).stream().map(PlanLineResponse::of).toList();
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return PlanAnswers.ok(view(caller.person(), PartPaths.plan(id)));
    }

    @POST
    @Path("next")
    public Response next(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        NextBody read = Bodies.read(body, NextBody.class);
        PersonKey person = caller.person();
        PlanRow started = Expected.of(ifMatch, read.version).resting(version -> next.start(person, Fields.issues("goals", read.goals), version),
                () -> plans.ownActive(person).map(PlanAnswers::of));
        return PlanAnswers.created(plans.view(person, started.id(), Channel.REST));
    }

    private PlanView view(PersonKey person, Optional<Long> id) {
        return id.map(plan -> plans.view(person, plan, Channel.REST))
                .orElseGet(() -> plans.ownActive(person).orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND)));
    }
}
