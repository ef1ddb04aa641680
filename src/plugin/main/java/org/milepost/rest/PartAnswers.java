package org.milepost.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.milepost.plan.Part;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;

/** Answers with one part, its version in the ETag too. */
final class PartAnswers {

    private PartAnswers() {
    }

    static Response ok(Part part) {
        return ok(part, Map.of());
    }

    /** @param people whom the part names */
    static Response ok(Part part, Map<PersonKey, Person> people) {
        return answer(Response.ok(), part, people);
    }

    static Response created(Part part) {
        return created(part, Map.of());
    }

    /** @param people whom the part names */
    static Response created(Part part, Map<PersonKey, Person> people) {
        String aggregate = part.aggregate().kind().name().toLowerCase(Locale.ROOT) + "s/" + part.aggregate().id();
        return answer(Response.created(URI.create(aggregate + "/" + part.kind().path() + "/" + part.number())), part, people);
    }

    private static Response answer(Response.ResponseBuilder response, Part part, Map<PersonKey, Person> people) {
        return response.entity(PartResponse.of(part, people)).header(HttpHeaders.ETAG, '"' + Long.toString(part.version()) + '"').build();
    }
}
