package org.milepost.wikirest;

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
import java.util.Optional;
import org.milepost.link.PassedOn;
import org.milepost.link.PassedOn.Verb;

/** With whom somebody reviews their own plan and how often, said on the page of a review and passed on to Jira: of the plan of whoever asks, and of nobody else's. */
@Path("plans/active/partners")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WikiPartnerResource {

    private static final String PATH = "plans/active/partners";

    private final Passing passing;

    @Inject
    public WikiPartnerResource(Passing passing) {
        this.passing = passing;
    }

    @POST
    public Response add(String body) {
        return passing.pass(PassedOn.of(Verb.POST, PATH, body));
    }

    @PUT
    @Path("{number: [1-9][0-9]{0,17}}")
    public Response change(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        return passing.pass(new PassedOn(Verb.PUT, PATH + "/" + number, Optional.of(body), Optional.ofNullable(ifMatch)));
    }
}
