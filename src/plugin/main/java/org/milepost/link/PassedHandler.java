package org.milepost.link;

import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.milepost.link.Passed.ConsentNeeded;
import org.milepost.link.Passed.Lost;
import org.milepost.link.Passed.Told;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns one HTTP answer to a request that was passed on into a {@link Passed}: what Milepost says is handed back as it is, what others say is not. */
final class PassedHandler implements ApplicationLinkResponseHandler<Passed> {

    private static final Logger LOG = LoggerFactory.getLogger(PassedHandler.class);

    private final Clock clock;
    private final Instant deadline;
    private final Supplier<Optional<URI>> authorisation;

    PassedHandler(Clock clock, Instant deadline, Supplier<Optional<URI>> authorisation) {
        this.clock = clock;
        this.deadline = deadline;
        this.authorisation = authorisation;
    }

    /** The viewer's token was refused, though there was one. */
    @Override
    public Passed credentialsRequired(Response response) {
        return new ConsentNeeded(authorisation.get());
    }

    @Override
    public Passed handle(Response response) throws ResponseException {
        int status = response.getStatusCode();
        try {
            if (status == 204) {
                return new Told(status, "");
            }
            byte[] body = status >= 200 && status < 500 ? LimitedBody.read(response, clock, deadline) : new byte[0];
            if (status >= 200 && status < 300) {
                AnswerReader.json(body);
                return new Told(status, text(body));
            }
            return AnswerReader.code(body).isPresent() ? new Told(status, text(body)) : lost(response);
        } catch (NotUnderstood notUnderstood) {
            LOG.warn("Jira's answer was not understood: {}", notUnderstood.getMessage());
            return new Lost(Trouble.NOT_UNDERSTOOD);
        }
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static Passed lost(Response response) {
        Trouble trouble = Refusals.of(response);
        LOG.warn("Jira answered with status {}: {}", response.getStatusCode(), trouble);
        return new Lost(trouble);
    }
}
