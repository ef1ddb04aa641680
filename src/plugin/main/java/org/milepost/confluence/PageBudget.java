package org.milepost.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.milepost.link.ReviewAnswer;
import org.milepost.link.ReviewAnswer.Unavailable;
import org.milepost.link.ReviewQuestion;
import org.milepost.link.ReviewSource;
import org.milepost.link.Trouble;

/**
 * The time that all macros of one page together may wait for Jira. Macros run one after the other on the request's thread, so that a page with
 * ten of them would otherwise take ten time-outs. What is spent is kept with the rendering of the page and ends with it.
 */
final class PageBudget {

    /** For the whole page. */
    static final Duration WHOLE = Duration.ofSeconds(5);
    /** Less is not worth a call. */
    static final Duration LEAST = Duration.ofMillis(500);

    private static final String PROPERTY = "org.milepost.review.milliseconds-spent";

    private final ReviewSource jira;
    private final Clock clock;

    PageBudget(ReviewSource jira, Clock clock) {
        this.jira = Objects.requireNonNull(jira, "jira is null");
        this.clock = Objects.requireNonNull(clock, "clock is null");
    }

    /** The answer, or {@link Trouble#TOO_SLOW} without a call if the page's time is used up. */
    ReviewAnswer ask(ReviewQuestion question, ConversionContext page) {
        AtomicLong spent = spent(page);
        Duration left = WHOLE.minusMillis(spent.get());
        if (left.compareTo(LEAST) < 0) {
            return new Unavailable(Trouble.TOO_SLOW);
        }
        long start = clock.millis();
        try {
            return jira.ask(question, left);
        } finally {
            spent.addAndGet(Math.max(0, clock.millis() - start));
        }
    }

    private static AtomicLong spent(ConversionContext page) {
        if (page.getProperty(PROPERTY) instanceof AtomicLong spent) {
            return spent;
        }
        AtomicLong none = new AtomicLong();
        page.setProperty(PROPERTY, none);
        return none;
    }
}
