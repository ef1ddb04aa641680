package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.milepost.career.Goals;
import org.milepost.career.Request;
import org.milepost.career.Requests;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.milepost.plan.ResourceState;
import org.milepost.sharing.ViewLog.Channel;

/** What the caller waits for, and what others wait for from the caller. */
@Path("waiting")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WaitingResource {

    record AnswerBody(@JsonProperty("answer") String answer, @JsonProperty("word") String word, @JsonProperty("version") Long version) {
    }

    private final Caller caller;
    private final Requests requests;
    private final Goals goals;

    @Inject
    public WaitingResource(Caller caller, Requests requests, Goals goals) {
        this.caller = caller;
        this.requests = requests;
        this.goals = goals;
    }

    @GET
    public WaitingResponse waiting() {
        PersonKey person = caller.person();
        return new WaitingResponse(requests.waitingOn(goals.ownViews(person)).stream().map(RequestResponse::of).toList(),
                requests.waitingFor(person, Channel.REST).stream().map(RequestResponse::of).toList());
    }

    /** Promises or refuses what the caller was asked for. */
    @PUT
    @Path("{goal}/{number}/answer")
    public RequestResponse answer(@PathParam("goal") String goalId, @PathParam("number") String numberText, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
                                  String body) {
        AnswerBody read = Bodies.read(body, AnswerBody.class);
        PersonKey person = caller.person();
        IssueId goal = new IssueId(Fields.id(goalId));
        long number = Fields.id(numberText);
        ResourceState answer = Fields.choice("answer", read.answer, ResourceState.class);
        Request answered = Expected.of(ifMatch, read.version).resting(version -> requests.answer(person, goal, number, answer, Fields.text(read.word), version),
                () -> requests.find(person, goal, number).map(RequestResponse::of));
        return RequestResponse.of(answered);
    }
}
