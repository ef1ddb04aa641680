package org.milepost.plan;

import java.util.List;
import java.util.Optional;

/**
 * A request was refused for a reason that its sender can mend. It carries no sentence: those come from the bundles, in the reader's language.
 */
public final class Refusal extends RuntimeException {

    private final ErrorCode code;
    private final String field;
    private final List<String> arguments;

    private Refusal(ErrorCode code, String field, List<String> arguments) {
        super(code + (field.isEmpty() ? "" : " [field=" + field + "]"), null, false, false);
        this.code = code;
        this.field = field;
        this.arguments = List.copyOf(arguments);
    }

    /** A refusal of the whole request. */
    public static Refusal of(ErrorCode code, String... arguments) {
        return new Refusal(code, "", List.of(arguments));
    }

    /** A refusal of one field, by its name in the request. */
    public static Refusal ofField(ErrorCode code, String field, String... arguments) {
        return new Refusal(code, field, List.of(arguments));
    }

    /** The same refusal, its field named as in another request; of any other field, or of none, it stays as it is. */
    public Refusal renamed(String from, String to) {
        return field.equals(from) ? new Refusal(code, to, arguments) : this;
    }

    public ErrorCode code() {
        return code;
    }

    /** The field of the request that is at fault, if it is one. */
    public Optional<String> field() {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }

    /** What the sentence names: a bound, a Jira message, an address. Never a private text. */
    public List<String> arguments() {
        return arguments;
    }
}
