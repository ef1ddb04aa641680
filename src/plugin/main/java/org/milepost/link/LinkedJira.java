package org.milepost.link;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.milepost.link.JiraCall.Outcome;
import org.milepost.link.JiraLinks.Offered;
import org.milepost.link.Passed.Lost;
import org.milepost.link.PlanAnswer.Unavailable;

/**
 * Asks the Jira that holds the plans, as the viewer. No answer is kept between calls, so that no viewer sees what another was shown; all that is kept is
 * how often each link failed. Safe for use by several threads.
 */
public final class LinkedJira implements PlanSource, ReviewDoor {

    /** A call that was given less time says little about the far end when it is late. */
    private static final Duration FAIR = Duration.ofSeconds(2);

    /**
     * What came of a question that was asked to see how the link does.
     *
     * @param link over which it was asked, absent if there was none
     * @param answer what came back
     * @param took how long that took
     */
    public record Trial(Optional<Offered> link, PlanAnswer answer, Duration took) {

        public Trial {
            Objects.requireNonNull(link, "link is null");
            Objects.requireNonNull(answer, "answer is null");
            Objects.requireNonNull(took, "took is null");
        }
    }

    private final JiraLinks links;
    private final JiraCall call;
    private final Clock clock;
    private final Map<ApplicationId, Breaker> breakers = new ConcurrentHashMap<>();

    public LinkedJira(JiraLinks links, Clock clock) {
        this.links = Objects.requireNonNull(links, "links is null");
        this.call = new JiraCall(clock);
        this.clock = clock;
    }

    @Override
    public PlanAnswer ask(PlanQuestion question, Duration within, Optional<URI> back) {
        Optional<ApplicationLink> link = links.current();
        if (link.isEmpty()) {
            return new Unavailable(links.missing());
        }
        return breaker(link.get()).mayAsk() ? ask(link.get(), question, within, back) : new Unavailable(Trouble.RESTING);
    }

    @Override
    public Passed pass(PassedOn passedOn, Duration within) {
        Optional<ApplicationLink> link = links.current();
        if (link.isEmpty()) {
            return new Lost(links.missing());
        }
        Breaker breaker = breaker(link.get());
        if (!breaker.mayAsk()) {
            return new Lost(Trouble.RESTING);
        }
        Outcome<Passed> passed = call.pass(link.get(), passedOn, within);
        if (passed.what() instanceof Lost lost && lost.trouble().isOfFarEnd()) {
            breaker.failed();
        } else if (passed.asked()) {
            breaker.answered();
        }
        return passed.what();
    }

    /** Asks even if the link has failed often of late; an answer lets all pages ask again. */
    public Trial tryOut(PlanQuestion question, Duration within, Optional<URI> back) {
        Optional<ApplicationLink> link = links.current();
        Instant start = clock.instant();
        PlanAnswer answer = link.map(there -> ask(there, question, within, back)).orElseGet(() -> new Unavailable(links.missing()));
        return new Trial(link.map(Offered::of), answer, Duration.between(start, clock.instant()));
    }

    private PlanAnswer ask(ApplicationLink link, PlanQuestion question, Duration within, Optional<URI> back) {
        Outcome<PlanAnswer> outcome = call.ask(link, question, within, back);
        boolean failed = outcome.what() instanceof Unavailable unavailable && unavailable.trouble().isOfFarEnd();
        if (failed && within.compareTo(FAIR) >= 0) {
            breaker(link).failed();
        } else if (!failed && outcome.asked()) {
            breaker(link).answered();
        }
        return outcome.what();
    }

    private Breaker breaker(ApplicationLink link) {
        return breakers.computeIfAbsent(link.getId(), id -> new Breaker(clock));
    }
}
