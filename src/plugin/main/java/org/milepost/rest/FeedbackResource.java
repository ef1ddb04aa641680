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
import org.milepost.career.Feedback;
import org.milepost.career.FeedbackAsked;
import org.milepost.plan.FeedbackRequest;
import org.milepost.plan.IssueId;

/** What the caller is asked about goals and milestones of others. What the caller asks others are parts of their own goals. */
@Path("feedback")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FeedbackResource {

    record FeedbackBody(@JsonProperty("text") String text) {
    }

    /** Something the caller said. */
    @Json
    record GivenResponse(String text, String day) {
        static GivenResponse of(FeedbackRequest.Given given) {
            return new GivenResponse(given.text(), given.day().toString());
        }
    }

    /**
     * What the caller is asked: {@code goal} and {@code number} name it, {@code title} is what it is about, as it was called on {@code day}; {@code given} what
     * the caller said, newest first; {@code open} whether the goal or a milestone of it is shared with the caller.
     */
    @Json
    record AskedResponse(long goal, long number, PersonResponse owner, String title, String question, String day, List<GivenResponse> given, boolean open) {
        static AskedResponse of(FeedbackAsked asked) {
            FeedbackRequest request = asked.request();
            return new AskedResponse(asked.goal().value(), request.number(), PersonResponse.of(asked.owner()), request.title(), request.question(),
                    request.day().toString(), request.given().stream().map(GivenResponse::of).toList(), asked.seen().isPresent());
        }
    }

    private final Caller caller;
    private final Feedback feedback;

    @Inject
    public FeedbackResource(Caller caller, Feedback feedback) {
        this.caller = caller;
        this.feedback = feedback;
    }

    @GET
    public List<AskedResponse> asked() {
        return feedback.asked(caller.person()).stream().map(AskedResponse::of).toList();
    }

    /** Says something to what the caller is asked. */
    @POST
    @Path("{goal}/{number}")
    public Response give(@PathParam("goal") String goal, @PathParam("number") String number, String body) {
        FeedbackBody read = Bodies.read(body, FeedbackBody.class);
        FeedbackAsked asked = feedback.give(caller.person(), new IssueId(Fields.id(goal)), Fields.id(number), Fields.text(read.text));
        return Response.status(Response.Status.CREATED).entity(AskedResponse.of(asked)).build();
    }
}
