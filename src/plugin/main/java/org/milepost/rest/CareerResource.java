package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.milepost.career.Goals;
import org.milepost.career.SeenAsManager;
import org.milepost.career.StartCareer;
import org.milepost.career.StartRequest;
import org.milepost.plan.Goal;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows.PlanRow;
import org.milepost.sharing.ViewLog.Channel;

/** The caller's own career, and its start. */
@Path("career")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CareerResource {

    record StartBody(@JsonProperty("goal") String goal, @JsonProperty("targetDate") String targetDate, @JsonProperty("milestone") String milestone,
                     @JsonProperty("milestoneDate") String milestoneDate) {
    }

    private final Caller caller;
    private final CareerAnswers careers;
    private final StartCareer start;
    private final Goals goals;
    private final SeenAsManager asManager;
    private final GoalAnswers answers;

    @Inject
    public CareerResource(Caller caller, CareerAnswers careers, StartCareer start, Goals goals, SeenAsManager asManager, GoalAnswers answers) {
        this.caller = caller;
        this.careers = careers;
        this.start = start;
        this.goals = goals;
        this.asManager = asManager;
        this.answers = answers;
    }

    @GET
    public CareerResponse own() {
        return careers.of(caller.person());
    }

    /** What the caller's manager sees of it. */
    @GET
    @Path("as-manager")
    public AsManagerResponse asManager() {
        PersonKey person = caller.person();
        return new AsManagerResponse(PersonResponse.of(asManager.manager(person)), asManager.plans(person).stream().map(PlanRow::id).toList(),
                asManager.shared(person).stream().map(SharedResponse::of).toList());
    }

    @POST
    @Path("start")
    public Response start(String body) {
        StartBody read = Bodies.read(body, StartBody.class);
        PersonKey person = caller.person();
        Goal goal = start.start(person, new StartRequest(Fields.text(read.goal), Fields.day("targetDate", read.targetDate),
                Fields.optional(read.milestone), Fields.day("milestoneDate", read.milestoneDate)));
        return answers.created(goals.view(person, goal.id(), Channel.REST));
    }
}
