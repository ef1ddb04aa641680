package org.milepost.link;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.milepost.link.Passed.Told;
import org.milepost.link.PassedOn.Verb;

/** Begins reviews in Jira, for pages that are made for them. */
public final class ReviewOpening {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ReviewDoor jira;

    public ReviewOpening(ReviewDoor jira) {
        this.jira = Objects.requireNonNull(jira, "jira is null");
    }

    /**
     * The review that is open between the person who is logged in and this other one; it is opened if none was. Absent where Jira opens none for them, because
     * nothing is shared, say, and where it can't be reached.
     *
     * @param otherName user name
     * @param ofOther whether it is about the other one's career
     */
    public Optional<Long> begin(String otherName, boolean ofOther) {
        return review(ask(otherName, ofOther));
    }

    /** The same, with what Jira says where it opens none. */
    public Passed ask(String otherName, boolean ofOther) {
        return jira.pass(PassedOn.of(Verb.POST, "reviews", JSON.createObjectNode().put(ofOther ? "owner" : "partner", otherName).toString()), PATIENCE);
    }

    /** The id of the review that was opened or found; absent if none was. */
    public static Optional<Long> review(Passed said) {
        return said instanceof Told told && told.isDone() ? id(told) : Optional.empty();
    }

    private static Optional<Long> id(Told told) {
        try {
            return AnswerReader.answer(told.json().getBytes(StandardCharsets.UTF_8)).optionalId("id");
        } catch (NotUnderstood notAReview) {
            return Optional.empty();
        }
    }
}
