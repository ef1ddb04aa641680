package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.milepost.career.StepTicks;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;

/** The ticks of a habit-like action step: one a period, named by any day in it. Either way twice is the same as once. */
@Path("goals/{id}/steps/{number}/ticks/{day}")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class StepTickResource {

    private final Caller caller;
    private final StepTicks ticks;
    private final PartNaming naming;

    @Inject
    public StepTickResource(Caller caller, StepTicks ticks, PartNaming naming) {
        this.caller = caller;
        this.ticks = ticks;
        this.naming = naming;
    }

    @PUT
    public Response tick(@PathParam("id") String id, @PathParam("number") String number, @PathParam("day") String day) {
        return ticked(id, number, day, true);
    }

    @DELETE
    public Response untick(@PathParam("id") String id, @PathParam("number") String number, @PathParam("day") String day) {
        return ticked(id, number, day, false);
    }

    private Response ticked(String id, String number, String day, boolean ticked) {
        LocalDate named = Fields.day("day", day).orElseThrow(() -> Refusal.ofField(ErrorCode.FIELD_REQUIRED, "day"));
        PersonKey person = caller.person();
        return PartAnswers.ok(naming.response(person, ticks.tick(person, PartPaths.goal(id), Fields.id(number), named, ticked)));
    }
}
