package org.milepost.wikirest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

/**
 * What the two type on a page in Confluence, passed on to Jira as the one who types: there it is decided whether they may, and kept. Only what pages offer is passed
 * on. A private note is by this address alone: it is in no page, and Jira tells it to nobody but whoever wrote it.
 */
@Path("reviews/{id: [1-9][0-9]{0,17}}")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WikiReviewResource {

    private final Passing passing;

    @Inject
    public WikiReviewResource(Passing passing) {
        this.passing = passing;
    }

    @GET
    @Path("answers")
    public Response answers(@PathParam("id") String id) {
        return passing.pass(PassedOn.of(Verb.GET, path(id, "answers")));
    }

    @PUT
    @Path("answers/{question: [A-Z]+}")
    public Response answer(@PathParam("id") String id, @PathParam("question") String question, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        return passing.pass(new PassedOn(Verb.PUT, path(id, "answers/" + question), Optional.of(body), Optional.ofNullable(ifMatch)));
    }

    @GET
    @Path("note")
    public Response note(@PathParam("id") String id) {
        return passing.pass(PassedOn.of(Verb.GET, path(id, "note")));
    }

    @PUT
    @Path("note")
    public Response saveNote(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        return passing.pass(new PassedOn(Verb.PUT, path(id, "note"), Optional.of(body), Optional.ofNullable(ifMatch)));
    }

    @POST
    @Path("{kind: agenda|commitments|requests|skips|addenda}")
    public Response add(@PathParam("id") String id, @PathParam("kind") String kind, String body) {
        return passing.pass(PassedOn.of(Verb.POST, path(id, kind), body));
    }

    @PUT
    @Path("{kind: agenda|commitments|requests|assessments|views}/{number: [1-9][0-9]{0,17}}")
    public Response change(@PathParam("id") String id, @PathParam("kind") String kind, @PathParam("number") String number, String body) {
        return passing.pass(PassedOn.of(Verb.PUT, path(id, kind + "/" + number), body));
    }

    @PUT
    @Path("{kind: assessment|view}")
    public Response assess(@PathParam("id") String id, @PathParam("kind") String kind, String body) {
        return passing.pass(PassedOn.of(Verb.PUT, path(id, kind), body));
    }

    @POST
    @Path("confirm")
    public Response confirm(@PathParam("id") String id, String body) {
        return passing.pass(PassedOn.of(Verb.POST, path(id, "confirm"), body));
    }

    @DELETE
    @Path("confirm")
    public Response reconsider(@PathParam("id") String id) {
        return passing.pass(PassedOn.of(Verb.DELETE, path(id, "confirm")));
    }

    private static String path(String id, String rest) {
        return "reviews/" + id + "/" + rest;
    }
}
