package org.milepost.link;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.AuthorisationURIGenerator;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.ResponseException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.link.Passed.ConsentNeeded;
import org.milepost.link.Passed.Lost;
import org.milepost.link.PlanAnswer.AuthorisationNeeded;
import org.milepost.link.PlanAnswer.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One HTTP call to Jira over one link, as the viewer or not at all: a link that acts as one fixed user would show that user's view to everybody, so
 * createAuthenticatedRequestFactory, which falls back to one, is never used.
 */
final class JiraCall {

    private static final Logger LOG = LoggerFactory.getLogger(JiraCall.class);
    /** Connecting may take a fifth of the time: a product in the same house answers the phone at once or not at all. */
    private static final int CONNECTING_SHARE = 5;
    private static final int LONGEST_CHAIN = 10;
    private static final String PATH = "/rest/milepost/1.0/";

    /**
     * What came of a call, and whether there was one.
     *
     * @param what what came of it
     * @param asked whether Jira was asked: not where the viewer has to consent first, or where the link can't act as them, and nothing was learned about Jira
     */
    record Outcome<T>(T what, boolean asked) {
    }

    private final Clock clock;

    JiraCall(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock is null");
    }

    /** What Jira says; the parameters are as {@link PlanSource#ask} has them. */
    Outcome<PlanAnswer> ask(ApplicationLink link, PlanQuestion question, Duration within, Optional<URI> back) {
        Optional<ApplicationLinkRequestFactory> asViewer = Optional.ofNullable(link.createImpersonatingAuthenticatedRequestFactory());
        return asViewer.isEmpty() ? new Outcome<>(new Unavailable(Trouble.NOT_AS_VIEWER), false) : ask(question, within, back, link, asViewer.get());
    }

    private Outcome<PlanAnswer> ask(PlanQuestion question, Duration within, Optional<URI> back, ApplicationLink link, ApplicationLinkRequestFactory asViewer) {
        Instant deadline = clock.instant().plus(within);
        try {
            ApplicationLinkRequest request = request(asViewer, MethodType.GET, PATH + "review" + query(question), within);
            return new Outcome<>(request.execute(new AnswerHandler(clock, deadline, link.getDisplayUrl(), () -> consent(asViewer, back))), true);
        } catch (CredentialsRequiredException needed) {
            return new Outcome<>(new AuthorisationNeeded(consent(needed, back)), false);
        } catch (ResponseException failed) {
            return new Outcome<>(new Unavailable(trouble(link, failed, deadline)), true);
        }
    }

    /** Hands a request on as the viewer, once: what became of one whose answer got lost is for the viewer to look at. */
    Outcome<Passed> pass(ApplicationLink link, PassedOn passedOn, Duration within) {
        ApplicationLinkRequestFactory asViewer = link.createImpersonatingAuthenticatedRequestFactory();
        if (asViewer == null) {
            return new Outcome<>(new Lost(Trouble.NOT_AS_VIEWER), false);
        }
        Instant deadline = clock.instant().plus(within);
        try {
            ApplicationLinkRequest request = request(asViewer, MethodType.valueOf(passedOn.verb().name()), PATH + passedOn.path(), within);
            // What Jira asks of every change, so that no other site can make a browser send one.
            request.setHeader("X-Atlassian-Token", "no-check");
            passedOn.body().ifPresent(body -> request.setRequestBody(body, "application/json"));
            passedOn.ifMatch().ifPresent(version -> request.setHeader("If-Match", version));
            return new Outcome<>(request.execute(new PassedHandler(clock, deadline, () -> safe(asViewer.getAuthorisationURI()))), true);
        } catch (CredentialsRequiredException needed) {
            return new Outcome<>(new ConsentNeeded(safe(needed.getAuthorisationURI())), false);
        } catch (ResponseException failed) {
            return new Outcome<>(new Lost(trouble(link, failed, deadline)), true);
        }
    }

    private static ApplicationLinkRequest request(ApplicationLinkRequestFactory asViewer, MethodType method, String path, Duration within) throws CredentialsRequiredException {
        int connecting = milliseconds(within.dividedBy(CONNECTING_SHARE));
        ApplicationLinkRequest request = asViewer.createRequest(method, path);
        request.setConnectionTimeout(connecting);
        request.setSoTimeout(Math.max(1, milliseconds(within) - connecting));
        request.setFollowRedirects(false);
        request.setHeader("Accept", "application/json");
        return request;
    }

    private Trouble trouble(ApplicationLink link, ResponseException failed, Instant deadline) {
        Trouble trouble = isTimeOut(failed) || !clock.instant().isBefore(deadline) ? Trouble.TOO_SLOW : Trouble.UNREACHABLE;
        LOG.warn("No answer from Jira over the application link {}: {} ({})", link.getId(), trouble, types(failed));
        return trouble;
    }

    /** 0 would mean "wait for ever". */
    private static int milliseconds(Duration time) {
        return Math.toIntExact(Math.max(1, time.toMillis()));
    }

    /** The exceptions' types without their messages, which hold the address and with it a name. */
    private static String types(Throwable failed) {
        return causes(failed).map(cause -> cause.getClass().getSimpleName()).collect(Collectors.joining(" by "));
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause).limit(LONGEST_CHAIN);
    }

    private static String query(PlanQuestion question) {
        String whose = question.personName().map(name -> "person=" + encoded(name)).orElseGet(() -> "goal=" + encoded(question.goalKey().orElseThrow()));
        // A Jira that can't tell of a review yet passes over its id and tells the rest; one that is asked for nothing else says so.
        boolean alone = question.wanted().size() == 1;
        String wanted = question.wanted().stream().filter(section -> alone || section != Section.HELD).sorted().map(section -> section.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
        return "?" + whose + "&since=" + question.since() + "&with=" + encoded(wanted) + question.held().map(id -> "&held=" + id).orElse("");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** SAL wraps time-outs of its client (connect or read) in exceptions of several types; all of them are caused by this one. */
    private static boolean isTimeOut(Throwable failed) {
        return causes(failed).anyMatch(InterruptedIOException.class::isInstance);
    }

    private static Optional<URI> consent(AuthorisationURIGenerator where, Optional<URI> back) {
        return safe(back.map(where::getAuthorisationURI).orElseGet(where::getAuthorisationURI));
    }

    /** The address comes from the other product: anything but a web page is not offered as a link. */
    private static Optional<URI> safe(URI address) {
        return Optional.ofNullable(address).filter(uri -> "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
    }
}
