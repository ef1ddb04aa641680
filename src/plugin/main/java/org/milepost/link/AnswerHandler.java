package org.milepost.link;

import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.milepost.link.PlanAnswer.AuthorisationNeeded;
import org.milepost.link.PlanAnswer.Received;
import org.milepost.link.PlanAnswer.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns one HTTP answer into a {@link PlanAnswer}. */
final class AnswerHandler implements ApplicationLinkResponseHandler<PlanAnswer> {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerHandler.class);

    private final Clock clock;
    private final Instant deadline;
    private final URI jira;
    private final Supplier<Optional<URI>> authorisation;

    AnswerHandler(Clock clock, Instant deadline, URI jira, Supplier<Optional<URI>> authorisation) {
        this.clock = clock;
        this.deadline = deadline;
        this.jira = jira;
        this.authorisation = authorisation;
    }

    /** The viewer's token was refused, though there was one. */
    @Override
    public PlanAnswer credentialsRequired(Response response) {
        return new AuthorisationNeeded(authorisation.get());
    }

    @Override
    public PlanAnswer handle(Response response) throws ResponseException {
        try {
            return switch (response.getStatusCode()) {
                case 200 -> received(AnswerReader.answer(body(response)));
                case 400 -> new Unavailable(AnswerReader.code(body(response)).isPresent() ? Trouble.JIRA_OLDER : Trouble.NOT_UNDERSTOOD);
                case 404 -> new Unavailable(AnswerReader.code(body(response)).isPresent() ? Trouble.NOTHING_SHARED : Trouble.NOT_INSTALLED);
                default -> refused(response);
            };
        } catch (NotUnderstood notUnderstood) {
            LOG.warn("Jira's answer was not understood: {}", notUnderstood.getMessage());
            return new Unavailable(Trouble.NOT_UNDERSTOOD);
        }
    }

    private PlanAnswer received(JsonObject answer) throws NotUnderstood {
        Edition edition = AnswerReader.edition(answer);
        return edition.isTooNew() ? new Unavailable(Trouble.JIRA_NEWER) : new Received(AnswerReader.plan(answer), jira, edition);
    }

    private byte[] body(Response response) throws NotUnderstood, ResponseException {
        return LimitedBody.read(response, clock, deadline);
    }

    private static PlanAnswer refused(Response response) {
        Trouble trouble = Refusals.of(response);
        if (trouble != Trouble.NOT_RECOGNISED) {
            // Who has no account in Jira opens pages as well; that is nothing to mend.
            LOG.warn("Jira answered with status {}: {}", response.getStatusCode(), trouble);
        }
        return new Unavailable(trouble);
    }
}
