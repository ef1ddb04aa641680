package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.milepost.career.GoalParts;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;

/** The parts of a goal. */
@Path("goals/{id}")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GoalPartResource {

    private final Caller caller;
    private final GoalParts parts;
    private final PartNaming naming;

    @Inject
    public GoalPartResource(Caller caller, GoalParts parts, PartNaming naming) {
        this.caller = caller;
        this.parts = parts;
        this.naming = naming;
    }

    @POST
    @Path("{kind}")
    public Response add(@PathParam("id") String id, @PathParam("kind") String path, String body) {
        PartKind kind = PartPaths.several(ItemKind.GOAL, path);
        PartBody read = Bodies.read(body, PartBody.class);
        PersonKey person = caller.person();
        Part added = parts.add(person, PartPaths.goal(id), kind, read.typed());
        return PartAnswers.created(added, naming.response(person, added));
    }

    @PUT
    @Path("{kind}")
    public Response saveOnly(@PathParam("id") String id, @PathParam("kind") String path, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        return save(id, PartPaths.only(ItemKind.GOAL, path), 0, ifMatch, body);
    }

    @PUT
    @Path("{kind}/{number}")
    public Response save(@PathParam("id") String id, @PathParam("kind") String path, @PathParam("number") String number,
                         @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        return save(id, PartPaths.numbered(ItemKind.GOAL, path), Fields.id(number), ifMatch, body);
    }

    @DELETE
    @Path("{kind}")
    public Response removeOnly(@PathParam("id") String id, @PathParam("kind") String path, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
                               @QueryParam("version") String version) {
        return remove(id, PartPaths.only(ItemKind.GOAL, path), 0, ifMatch, version);
    }

    @DELETE
    @Path("{kind}/{number}")
    public Response remove(@PathParam("id") String id, @PathParam("kind") String path, @PathParam("number") String number,
                           @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @QueryParam("version") String version) {
        return remove(id, PartPaths.removable(ItemKind.GOAL, path), Fields.id(number), ifMatch, version);
    }

    private Response remove(String id, PartKind kind, long number, String ifMatch, String version) {
        PersonKey person = caller.person();
        IssueId goal = PartPaths.goal(id);
        return PartAnswers.removed(Expected.ofAddress(ifMatch, version), naming, person, expected -> parts.remove(person, goal, kind, number, expected),
                () -> parts.current(person, goal, kind, number));
    }

    private Response save(String id, PartKind kind, long number, String ifMatch, String body) {
        PartBody read = Bodies.read(body, PartBody.class);
        PersonKey person = caller.person();
        IssueId goal = PartPaths.goal(id);
        return PartAnswers.saved(Expected.of(ifMatch, read.version()), naming, person, version -> parts.save(person, goal, kind, number, read.typed(), version),
                () -> parts.current(person, goal, kind, number));
    }
}
