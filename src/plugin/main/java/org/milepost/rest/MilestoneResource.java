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
import org.milepost.career.Milestones;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.MoveReason;
import org.milepost.plan.PersonKey;

/** One milestone; each answer is its goal as it stands then. */
@Path("milestones/{id}")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MilestoneResource {

    private final Caller caller;
    private final Milestones milestones;
    private final GoalChanges changes;
    private final GoalAnswers answers;

    @Inject
    public MilestoneResource(Caller caller, Milestones milestones, GoalChanges changes, GoalAnswers answers) {
        this.caller = caller;
        this.milestones = milestones;
        this.changes = changes;
        this.answers = answers;
    }

    @POST
    @Path("move")
    public Response move(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        MoveBody read = Bodies.read(body, MoveBody.class);
        PersonKey person = caller.person();
        IssueId milestone = changes.item(person, id, ItemKind.MILESTONE);
        return answers.ok(changes.apply(person, milestone, Expected.of(ifMatch, read.version()), version -> milestones.move(person, milestone,
                Fields.day("dueDate", read.dueDate()), Fields.choice("reason", read.reason(), MoveReason.class), Fields.text(read.note()), version)));
    }

    @POST
    @Path("complete")
    public Response complete(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        ReflectionBody read = Bodies.read(body, ReflectionBody.class);
        PersonKey person = caller.person();
        IssueId milestone = changes.item(person, id, ItemKind.MILESTONE);
        return answers.ok(changes.apply(person, milestone, Expected.of(ifMatch, read.version()),
                version -> milestones.complete(person, milestone, read.reflection(), version)));
    }

    @PUT
    @Path("reflection")
    public Response reflect(@PathParam("id") String id, String body) {
        ReflectionBody read = Bodies.read(body, ReflectionBody.class);
        PersonKey person = caller.person();
        IssueId milestone = changes.item(person, id, ItemKind.MILESTONE);
        return answers.ok(changes.apply(person, milestone, Expected.of(null, null),
                version -> milestones.reflect(person, milestone, read.reflection())));
    }
}
