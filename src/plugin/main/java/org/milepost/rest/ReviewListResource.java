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
import java.time.LocalDate;
import java.util.Optional;
import org.milepost.career.ReviewBook;
import org.milepost.career.ReviewView;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;

/** The caller's reviews: of the own plan with partners, and of others' plans as their partner. */
@Path("reviews")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReviewListResource {

    /** Either a partner to speak with of the own plan, or an owner to speak with of theirs. */
    record OpenBody(@JsonProperty("partner") String partner, @JsonProperty("owner") String owner, @JsonProperty("since") String since) {
    }

    private final Caller caller;
    private final ReviewBook reviews;
    private final ReviewAnswers answers;

    @Inject
    public ReviewListResource(Caller caller, ReviewBook reviews, ReviewAnswers answers) {
        this.caller = caller;
        this.reviews = reviews;
        this.answers = answers;
    }

    @GET
    public ReviewListResponse all() {
        return ReviewListResponse.of(reviews.of(caller.person()));
    }

    @POST
    public Response open(String body) {
        OpenBody read = Bodies.read(body, OpenBody.class);
        PersonKey person = caller.person();
        Optional<LocalDate> since = Fields.day("since", read.since);
        Optional<String> owner = Fields.optional(read.owner);
        if (owner.isPresent() && Fields.optional(read.partner).isPresent()) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, "owner");
        }
        ReviewView opened = owner.isPresent() ? reviews.openWith(person, owner.get(), since)
                : reviews.openOwn(person, Fields.required("partner", read.partner), since);
        return answers.created(opened);
    }
}
