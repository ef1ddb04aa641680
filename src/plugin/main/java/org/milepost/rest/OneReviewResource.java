package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.milepost.career.ReviewBook;
import org.milepost.sharing.ViewLog.Channel;

/** One review, for its two people. */
@Path("reviews/{id}")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OneReviewResource {

    private final Caller caller;
    private final ReviewBook reviews;

    @Inject
    public OneReviewResource(Caller caller, ReviewBook reviews) {
        this.caller = caller;
        this.reviews = reviews;
    }

    @GET
    public Response get(@PathParam("id") String id) {
        return ReviewAnswers.ok(reviews.view(caller.person(), Fields.id(id), Channel.REST));
    }
}
