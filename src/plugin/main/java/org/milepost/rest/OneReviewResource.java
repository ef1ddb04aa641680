package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.milepost.career.ReviewBook;
import org.milepost.career.ReviewClosing;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.ViewLog.Channel;

/** One review, for its two people: reading it, and confirming it, which closes it in the end. */
@Path("reviews/{id}")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OneReviewResource {

    record ConfirmBody(@JsonProperty("version") Long version) {
    }

    private final Caller caller;
    private final ReviewBook reviews;
    private final ReviewClosing closing;
    private final ReviewAnswers answers;

    @Inject
    public OneReviewResource(Caller caller, ReviewBook reviews, ReviewClosing closing, ReviewAnswers answers) {
        this.caller = caller;
        this.reviews = reviews;
        this.closing = closing;
        this.answers = answers;
    }

    @GET
    public Response get(@PathParam("id") String id) {
        return answers.ok(reviews.view(caller.person(), Fields.id(id), Channel.REST));
    }

    @POST
    @Path("confirm")
    public Response confirm(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        ConfirmBody read = Bodies.read(body, ConfirmBody.class);
        PersonKey person = caller.person();
        long review = Fields.id(id);
        return answers.ok(Expected.of(ifMatch, read.version).resting(version -> closing.confirm(person, review, version),
                () -> Optional.of(answers.of(reviews.view(person, review, Channel.REST)))));
    }

    @DELETE
    @Path("confirm")
    public Response reconsider(@PathParam("id") String id) {
        return answers.ok(closing.reconsider(caller.person(), Fields.id(id)));
    }
}
