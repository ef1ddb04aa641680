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
import java.util.Optional;
import org.milepost.career.Plans;
import org.milepost.plan.ItemKind;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;

/** The parts of the caller's own plan: of one by its id, or of the active one, which the first change starts. */
@Path("plans")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlanPartResource {

    private final Caller caller;
    private final Plans plans;
    private final PartNaming naming;

    @Inject
    public PlanPartResource(Caller caller, Plans plans, PartNaming naming) {
        this.caller = caller;
        this.plans = plans;
        this.naming = naming;
    }

    @POST
    @Path("{id}/{kind}")
    public Response add(@PathParam("id") String id, @PathParam("kind") String path, String body) {
        PartKind kind = PartPaths.several(ItemKind.PLAN, path);
        PartBody read = Bodies.read(body, PartBody.class);
        PersonKey person = caller.person();
        Part added = plans.add(person, PartPaths.plan(id), kind, read.typed());
        return PartAnswers.created(added, naming.response(person, added));
    }

    @PUT
    @Path("{id}/{kind}")
    public Response saveOnly(@PathParam("id") String id, @PathParam("kind") String path, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        return save(id, PartPaths.only(ItemKind.PLAN, path), 0, ifMatch, body);
    }

    @PUT
    @Path("{id}/{kind}/{number}")
    public Response save(@PathParam("id") String id, @PathParam("kind") String path, @PathParam("number") String number,
                         @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        return save(id, PartPaths.numbered(ItemKind.PLAN, path), Fields.id(number), ifMatch, body);
    }

    @DELETE
    @Path("{id}/{kind}/{number}")
    public Response remove(@PathParam("id") String id, @PathParam("kind") String path, @PathParam("number") String numberText,
                           @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @QueryParam("version") String version) {
        PersonKey person = caller.person();
        Optional<Long> plan = PartPaths.plan(id);
        PartKind kind = PartPaths.numbered(ItemKind.PLAN, path);
        long number = Fields.id(numberText);
        return PartAnswers.removed(Expected.ofAddress(ifMatch, version), naming, person, expected -> plans.remove(person, plan, kind, number, expected),
                () -> plans.current(person, plan, kind, number));
    }

    private Response save(String id, PartKind kind, long number, String ifMatch, String body) {
        PartBody read = Bodies.read(body, PartBody.class);
        PersonKey person = caller.person();
        Optional<Long> plan = PartPaths.plan(id);
        return PartAnswers.saved(Expected.of(ifMatch, read.version()), naming, person, version -> plans.save(person, plan, kind, number, read.typed(), version),
                () -> plans.current(person, plan, kind, number));
    }
}
