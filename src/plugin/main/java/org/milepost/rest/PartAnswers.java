package org.milepost.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.milepost.plan.Part;
import org.milepost.plan.PersonKey;

/** Answers with one part, its version in the ETag too. */
final class PartAnswers {

    private PartAnswers() {
    }

    static Response ok(PartResponse part) {
        return answer(Response.ok(), part);
    }

    /** @param written the part as its reader gets it */
    static Response created(Part part, PartResponse written) {
        String aggregate = part.aggregate().kind().name().toLowerCase(Locale.ROOT) + "s/" + part.aggregate().id();
        return answer(Response.created(URI.create(aggregate + "/" + part.kind().path() + "/" + part.number())), written);
    }

    /**
     * Saves a part under the version that the change rests on.
     *
     * @param expected the version that stood in the header or the body
     * @param current the part as it stands, for somebody whose change rested on an older one
     */
    static Response saved(Expected expected, PartNaming naming, PersonKey reader, Function<Optional<Long>, Part> save, Supplier<Optional<Part>> current) {
        Part saved = expected.resting(save, () -> current.get().map(part -> naming.response(reader, part)));
        return ok(naming.response(reader, saved));
    }

    /** Removes a part under the version that the change rests on, likewise. */
    static Response removed(Expected expected, PartNaming naming, PersonKey reader, Consumer<Optional<Long>> remove, Supplier<Optional<Part>> current) {
        return expected.resting(version -> {
            remove.accept(version);
            return Response.noContent().build();
        }, () -> current.get().map(part -> naming.response(reader, part)));
    }

    private static Response answer(Response.ResponseBuilder response, PartResponse part) {
        return response.entity(part).header(HttpHeaders.ETAG, '"' + Long.toString(part.version()) + '"').build();
    }
}
