package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.milepost.career.StepWorth;
import org.milepost.career.WorthAnswer;

/** Whether the steps of a goal were worth it: for its owner alone. They are said, changed and taken back as parts of the goal. */
@Path("goals/{id}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class WorthResource {

    private final Caller caller;
    private final StepWorth worth;

    @Inject
    public WorthResource(Caller caller, StepWorth worth) {
        this.caller = caller;
        this.worth = worth;
    }

    @GET
    @Path("worth")
    public List<PartResponse> all(@PathParam("id") String id) {
        return worth.answers(caller.person(), PartPaths.goal(id)).stream().map(WorthAnswer::part).map(PartResponse::of).toList();
    }
}
