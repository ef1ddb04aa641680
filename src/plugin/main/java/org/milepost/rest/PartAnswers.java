package org.milepost.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.milepost.plan.Part;
import org.milepost.plan.People;
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

    /**
     * Saves a part under the version that the change rests on.
     *
     * @param expected the version that stood in the header or the body
     * @param current the part as it stands, for somebody whose change rested on an older one
     */
    static Response saved(Expected expected, People people, Function<Optional<Long>, Part> save, Supplier<Optional<Part>> current) {
        Part saved = expected.resting(save, () -> current.get().map(part -> response(part, people)));
        return ok(saved, people.named(saved.people()));
    }

    /** Removes a part under the version that the change rests on, likewise. */
    static Response removed(Expected expected, People people, Consumer<Optional<Long>> remove, Supplier<Optional<Part>> current) {
        return expected.resting(version -> {
            remove.accept(version);
            return Response.noContent().build();
        }, () -> current.get().map(part -> response(part, people)));
    }

    private static PartResponse response(Part part, People people) {
        return PartResponse.of(part, people.named(part.people()));
    }

    private static Response answer(Response.ResponseBuilder response, Part part, Map<PersonKey, Person> people) {
        return response.entity(PartResponse.of(part, people)).header(HttpHeaders.ETAG, '"' + Long.toString(part.version()) + '"').build();
    }
}
