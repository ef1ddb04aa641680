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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.milepost.career.NextPlan;
import org.milepost.career.PlanComparisons;
import org.milepost.career.Plans;
import org.milepost.career.SeenAsManager;
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
    private final PlanComparisons comparisons;
    private final SeenAsManager asManager;

    @Inject
    public PlanResource(Caller caller, Plans plans, NextPlan next, PlanComparisons comparisons, SeenAsManager asManager) {
        this.caller = caller;
        this.plans = plans;
        this.next = next;
        this.comparisons = comparisons;
        this.asManager = asManager;
    }

    @GET
    public List<PlanLineResponse> own() {
        PersonKey person = caller.person();
        Map<Long, String> names = plans.names(person);
        return plans.own(person).stream().map(plan -> PlanLineResponse.of(plan, names.get(plan.id()))).toList();
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id, @QueryParam("as") String as) {
        PersonKey person = caller.person();
        return PlanAnswers.ok(Fields.asManager(as) ? asManager.plan(person, id(person, id)) : plans.view(person, id(person, id), Channel.REST));
    }

    /** Two own plans beside each other. */
    @GET
    @Path("compare")
    public ComparisonResponse compare(@QueryParam("one") String one, @QueryParam("other") String other) {
        PersonKey person = caller.person();
        return ComparisonResponse.of(comparisons.compare(person, id(person, Fields.required("one", one)), id(person, Fields.required("other", other))));
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

    /** @throws Refusal NOT_FOUND for {@code active} without an active plan, too */
    private long id(PersonKey person, String id) {
        return PartPaths.plan(id).or(() -> plans.own(person).stream().filter(PlanRow::active).map(PlanRow::id).findFirst())
                .orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
    }
}
