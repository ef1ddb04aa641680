package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.milepost.career.RequestReach;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Refusal;

/** Whether somebody would see what they are asked for, told to the owner before they are asked. */
@Path("goals/{id}/reach")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class ReachResource {

    /** {@code reach}: UNSEEN, SEEN (without an answer), ANSWERABLE, or UNTOLD where a group may hold the person. */
    @Json
    record ReachResponse(PersonResponse person, String reach) {
    }

    private final Caller caller;
    private final RequestReach reach;

    @Inject
    public ReachResource(Caller caller, RequestReach reach) {
        this.caller = caller;
        this.reach = reach;
    }

    @GET
    public ReachResponse of(@PathParam("id") String id, @QueryParam("person") String person, @QueryParam("step") String step) {
        RequestReach.Reached reached = reach.of(caller.person(), PartPaths.goal(id), Fields.required("person", person), Fields.optional(step).map(ReachResource::step));
        return new ReachResponse(PersonResponse.of(reached.person()), reached.reach().name());
    }

    private static long step(String text) {
        if (!text.matches("[1-9][0-9]{0,17}")) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, "step");
        }
        return Long.parseLong(text);
    }
}
