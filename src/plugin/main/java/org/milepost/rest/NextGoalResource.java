package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.milepost.career.Goals;
import org.milepost.career.NextGoal;
import org.milepost.career.StartRequest;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.sharing.ViewLog.Channel;

/** The goal after one that is behind its owner. */
@Path("goals/{id}/next")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NextGoalResource {

    record NextGoalBody(@JsonProperty("goal") String goal, @JsonProperty("targetDate") String targetDate, @JsonProperty("milestone") String milestone,
                        @JsonProperty("milestoneDate") String milestoneDate, @JsonProperty("relevant") String relevant, @JsonProperty("skills") List<String> skills) {

        StartRequest start() {
            return new StartRequest(Fields.text(goal), Fields.day("targetDate", targetDate), Fields.optional(milestone), Fields.day("milestoneDate", milestoneDate));
        }

        NextGoal.Why why() {
            List<String> named = Optional.ofNullable(skills).orElse(List.of());
            if (named.stream().anyMatch(Objects::isNull)) {
                throw Refusal.ofField(ErrorCode.FIELD_INVALID, "skills");
            }
            return new NextGoal.Why(Fields.text(relevant), named);
        }
    }

    /** Something to build on: {@code source} is LESSON, GAP or WEAKNESS. */
    @Json
    record ProposalResponse(String source, String text) {
    }

    private final Caller caller;
    private final NextGoal next;
    private final Goals goals;
    private final GoalAnswers answers;

    @Inject
    public NextGoalResource(Caller caller, NextGoal next, Goals goals, GoalAnswers answers) {
        this.caller = caller;
        this.next = next;
        this.goals = goals;
        this.answers = answers;
    }

    @GET
    public List<ProposalResponse> proposals(@PathParam("id") String id) {
        return next.proposals(caller.person(), PartPaths.goal(id)).stream().map(proposal -> new ProposalResponse(proposal.source().name(), proposal.text())).toList();
    }

    @POST
    public Response start(@PathParam("id") String id, String body) {
        NextGoalBody read = Bodies.read(body, NextGoalBody.class);
        PersonKey person = caller.person();
        Goal started = next.start(person, PartPaths.goal(id), read.start(), read.why());
        return answers.created(goals.view(person, started.id(), Channel.REST));
    }
}
