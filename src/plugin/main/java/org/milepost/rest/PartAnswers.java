package org.milepost.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import org.milepost.plan.Part;

/** Answers with one part, its version in the ETag too. */
final class PartAnswers {

    private PartAnswers() {
    }

    static Response ok(Part part) {
        return answer(Response.ok(), part);
    }

    static Response created(Part part) {
        String aggregate = part.aggregate().kind().name().toLowerCase(Locale.ROOT) + "s/" + part.aggregate().id();
        return answer(Response.created(URI.create(aggregate + "/" + part.kind().path() + "/" + part.number())), part);
    }

    private static Response answer(Response.ResponseBuilder response, Part part) {
        return response.entity(PartResponse.of(part)).header(HttpHeaders.ETAG, '"' + Long.toString(part.version()) + '"').build();
    }
}
