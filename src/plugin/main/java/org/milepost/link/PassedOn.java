package org.milepost.link;

import java.util.Objects;
import java.util.Optional;

/**
 * A request to Milepost's REST resources in Jira, as the person who is logged in.
 *
 * @param verb what is done
 * @param path below the resources' address, of parts that need no encoding
 * @param body JSON, absent for none
 * @param ifMatch the version that it rests on, as its header has it
 */
public record PassedOn(Verb verb, String path, Optional<String> body, Optional<String> ifMatch) {

    /** The methods of HTTP that are needed. */
    public enum Verb { GET, POST, PUT, DELETE }

    public PassedOn {
        Objects.requireNonNull(verb, "verb is null");
        Objects.requireNonNull(body, "body is null");
        Objects.requireNonNull(ifMatch, "ifMatch is null");
        if (!path.matches("[a-zA-Z0-9/]+")) {
            throw new IllegalArgumentException("not a path of plain parts");
        }
    }

    /** One with a body. */
    public static PassedOn of(Verb verb, String path, String body) {
        return new PassedOn(verb, path, Optional.of(body), Optional.empty());
    }

    /** One without. */
    public static PassedOn of(Verb verb, String path) {
        return new PassedOn(verb, path, Optional.empty(), Optional.empty());
    }
}
