package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.milepost.career.ReviewPreparation;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Refusal;
import org.milepost.sharing.ViewLog.Channel;

/** What a 1:1 is about; asked by the macro in Confluence as its viewer, so that is how the view is noted. */
@Path("review")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {

    private final Caller caller;
    private final ReviewPreparation reviews;
    private final AppVersion version;

    @Inject
    public ReviewResource(Caller caller, ReviewPreparation reviews, AppVersion version) {
        this.caller = caller;
        this.reviews = reviews;
        this.version = version;
    }

    /** @param person the log-in name: user keys differ between the products */
    @GET
    public ReviewResponse review(@QueryParam("person") String person, @QueryParam("since") String since) {
        String name = Fields.required("person", person);
        return ReviewResponse.of(reviews.prepare(caller.person(), name,
                Fields.day("since", since).orElseThrow(() -> Refusal.ofField(ErrorCode.FIELD_REQUIRED, "since")), Channel.MACRO), version.text());
    }
}
