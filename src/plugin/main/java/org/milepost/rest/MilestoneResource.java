package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.milepost.plan.ItemKind;

/** One milestone; each answer is its goal as it stands then. */
@Path("milestones/{id}")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MilestoneResource {

    private final Caller caller;
    private final GoalChanges changes;

    @Inject
    public MilestoneResource(Caller caller, GoalChanges changes) {
        this.caller = caller;
        this.changes = changes;
    }

    @POST
    @Path("move")
    public Response move(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        return changes.move(caller.person(), id, ItemKind.MILESTONE, ifMatch, body);
    }

    @POST
    @Path("complete")
    public Response complete(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        return changes.complete(caller.person(), id, ItemKind.MILESTONE, ifMatch, body);
    }

    @PUT
    @Path("reflection")
    public Response reflect(@PathParam("id") String id, String body) {
        return changes.reflect(caller.person(), id, ItemKind.MILESTONE, body);
    }
}
