package org.milepost.wikirest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import org.milepost.link.Passed;
import org.milepost.link.Passed.Told;
import org.milepost.wikirest.UnheldPages.NotHeld;

/** Opens the review of a page that was made without one. */
@Path("pages/{id: [1-9][0-9]{0,17}}/review")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WikiPageResource {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 255;

    /** With whom, and whether it is about their career. */
    private record Wanted(String with, boolean ofOther) {
    }

    private final Passing passing;
    private final UnheldPages pages;

    @Inject
    public WikiPageResource(Passing passing, UnheldPages pages) {
        this.passing = passing;
        this.pages = pages;
    }

    @POST
    public Response open(@PathParam("id") String id, String body) {
        Optional<Wanted> wanted = wanted(body);
        if (wanted.isEmpty()) {
            return passing.said(400, "BODY_INVALID", "milepost.macro.unheld.body");
        }
        try {
            Passed said = pages.hold(Long.parseLong(id), wanted.get().with(), wanted.get().ofOther());
            // To a partner Jira does not say which of the reasons it is, and the words for what is not there would be no help.
            return said instanceof Told told && told.status() == 404 ? passing.said(404, "NOT_CALLED", "milepost.macro.unheld.not_called") : passing.answer(said);
        } catch (NotHeld refused) {
            int status = switch (refused.problem()) {
                case NOT_THERE -> 404;
                case NOT_CHANGEABLE -> 403;
                case NO_PLACE -> 409;
            };
            return passing.said(status, refused.problem().name(), "milepost.macro.unheld." + refused.problem().name().toLowerCase(Locale.ROOT));
        }
    }

    private static Optional<Wanted> wanted(String body) {
        try {
            JsonNode read = body.length() > Passing.LONGEST ? null : JSON.readTree(body);
            return Optional.ofNullable(read).filter(json -> json.path("with").isTextual() && json.path("ofOther").isBoolean())
                    .map(json -> new Wanted(json.get("with").asText().strip(), json.get("ofOther").asBoolean()))
                    .filter(wanted -> !wanted.with().isEmpty() && wanted.with().length() <= LONGEST);
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }
}
