package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import java.util.List;
import org.milepost.career.EvidenceBook;
import org.milepost.career.Goals;
import org.milepost.career.MilestoneAdded;
import org.milepost.career.Milestones;
import org.milepost.career.SeenAsManager;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.ViewLog.Channel;

/** One goal. */
@Path("goals/{id}")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GoalResource {

    /** The version is taken and not asked for: an addition excludes nothing. */
    record MilestoneBody(@JsonProperty("title") String title, @JsonProperty("dueDate") String dueDate, @JsonProperty("version") Long version) {
    }

    /** The id of the new milestone, and the goal with it. */
    @Json
    record MilestoneAddedResponse(long milestone, GoalResponse goal) {
    }

    private final Caller caller;
    private final Goals goals;
    private final SeenAsManager asManager;
    private final Milestones milestones;
    private final EvidenceBook evidence;
    private final EvidenceAnswers evidenceAnswers;
    private final GoalChanges changes;
    private final GoalAnswers answers;

    @Inject
    public GoalResource(Caller caller, Goals goals, SeenAsManager asManager, Milestones milestones, EvidenceBook evidence, EvidenceAnswers evidenceAnswers,
                        GoalChanges changes, GoalAnswers answers) {
        this.caller = caller;
        this.goals = goals;
        this.asManager = asManager;
        this.milestones = milestones;
        this.evidence = evidence;
        this.evidenceAnswers = evidenceAnswers;
        this.changes = changes;
        this.answers = answers;
    }

    @GET
    public Response get(@PathParam("id") String id, @QueryParam("as") String as) {
        PersonKey person = caller.person();
        IssueId goal = new IssueId(Fields.id(id));
        return answers.ok(Fields.asManager(as) ? asManager.goal(person, goal) : goals.view(person, goal, Channel.REST));
    }

    @GET
    @Path("evidence")
    public List<EvidenceResponse> evidence(@PathParam("id") String id) {
        return evidenceAnswers.of(evidence.ofGoal(caller.person(), new IssueId(Fields.id(id)), Channel.REST));
    }

    @POST
    @Path("milestones")
    public Response addMilestone(@PathParam("id") String id, String body) {
        MilestoneBody read = Bodies.read(body, MilestoneBody.class);
        PersonKey person = caller.person();
        MilestoneAdded added = milestones.add(person, new IssueId(Fields.id(id)), Fields.text(read.title), Fields.day("dueDate", read.dueDate));
        GoalResponse goal = answers.of(goals.view(person, added.goal().id(), Channel.REST));
        return answers.created(added.goal(), new MilestoneAddedResponse(added.milestone().value(), goal));
    }

    @POST
    @Path("move")
    public Response move(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        return changes.move(caller.person(), id, ItemKind.GOAL, ifMatch, body);
    }

    @POST
    @Path("complete")
    public Response complete(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        return changes.complete(caller.person(), id, ItemKind.GOAL, ifMatch, body);
    }

    @PUT
    @Path("reflection")
    public Response reflect(@PathParam("id") String id, String body) {
        return changes.reflect(caller.person(), id, ItemKind.GOAL, body);
    }
}
