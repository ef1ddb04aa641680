package org.milepost.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.milepost.link.PlanAnswer;
import org.milepost.link.PlanAnswer.Received;
import org.milepost.link.PlanAnswer.Unavailable;
import org.milepost.link.PlanQuestion;
import org.milepost.link.PlanSource;
import org.milepost.link.Section;
import org.milepost.link.Trouble;

/**
 * What Jira said for one rendering of a page: one question for each plan, however many macros show something of it, and a limited time for all
 * questions together. Macros run one after the other on the request's thread, so that a page with ten of them would otherwise take ten time-outs.
 * What was said is kept with the rendering and ends with it, each viewer's apart.
 */
final class PageAnswers {

    /** For the whole page. */
    static final Duration WHOLE = Duration.ofSeconds(5);
    /** Less is not worth a call. */
    static final Duration LEAST = Duration.ofMillis(500);

    private static final String PROPERTY = "org.milepost.answers";

    private final PlanSource jira;
    private final Clock clock;

    PageAnswers(PlanSource jira, Clock clock) {
        this.jira = Objects.requireNonNull(jira, "jira is null");
        this.clock = Objects.requireNonNull(clock, "clock is null");
    }

    /** One question and its answer. */
    private record Said(String viewerName, PlanQuestion question, PlanAnswer answer) {

        boolean answers(String viewer, PlanQuestion wish) {
            if (!viewerName.equals(viewer)) {
                return false;
            }
            if (!(answer instanceof Received received)) {
                return isOfTheLink(answer) || isSameSubject(wish) && (wish.held().isEmpty() || wish.held().equals(question.held()));
            }
            boolean sameReview = wish.held().isEmpty() || wish.held().equals(question.held());
            boolean enough = sameReview && question.wanted().containsAll(wish.wanted()) && !(wish.wanted().contains(Section.REVIEW) && wish.since().isBefore(question.since()));
            return enough && (isSameSubject(wish) || isOf(received, wish));
        }

        private boolean isSameSubject(PlanQuestion wish) {
            return question.personName().equals(wish.personName()) && question.goalKey().equals(wish.goalKey());
        }

        /** What was asked for by a person's name may be wanted by a goal's key, and the other way round. */
        private static boolean isOf(Received received, PlanQuestion wish) {
            return wish.personName().map(name -> received.plan().personName().equalsIgnoreCase(name)).orElseGet(() -> received.plan().timeline().stream()
                    .flatMap(timeline -> timeline.goals().stream()).anyMatch(goal -> goal.isCalled(wish.goalKey().orElseThrow())));
        }

        /** Whatever is asked next would come to the same. */
        private static boolean isOfTheLink(PlanAnswer answer) {
            return !(answer instanceof Unavailable unavailable) || unavailable.trouble() != Trouble.NOTHING_SHARED;
        }
    }

    /** What was said so far, and the milliseconds that it took. */
    private record Rendering(List<Said> said, AtomicLong spent) {
    }

    /**
     * The answer, which may hold more than was wished for; {@link Trouble#TOO_SLOW} without a call if the page's time is used up.
     *
     * @param viewerName log-in name of whoever looks, as whom Jira is asked
     * @param address of the page, absent for one that is not saved
     */
    PlanAnswer ask(PlanQuestion wish, String viewerName, ConversionContext page, Optional<URI> address) {
        Rendering rendering = rendering(page);
        // A product that runs the macros of a page at once has them wait for the one question here.
        synchronized (rendering) {
            Optional<Said> known = rendering.said().stream().filter(said -> said.answers(viewerName, wish)).findFirst();
            if (known.isPresent()) {
                return known.get().answer();
            }
            PlanQuestion question = widened(wish, page);
            PlanAnswer answer = ask(question, rendering.spent(), address);
            rendering.said().add(new Said(viewerName, question, answer));
            return answer;
        }
    }

    private PlanAnswer ask(PlanQuestion question, AtomicLong spent, Optional<URI> address) {
        Duration left = WHOLE.minusMillis(spent.get());
        if (left.compareTo(LEAST) < 0) {
            return new Unavailable(Trouble.TOO_SLOW);
        }
        long start = clock.millis();
        try {
            return jira.ask(question, left, address);
        } finally {
            spent.addAndGet(Math.max(0, clock.millis() - start));
        }
    }

    /** With what the other macros of the page will want. */
    private static PlanQuestion widened(PlanQuestion wish, ConversionContext page) {
        PageNeeds needs = PageNeeds.of(Optional.ofNullable(page.getEntity()).map(ContentEntityObject::getBodyAsString).orElse(""));
        LocalDate since = needs.since().filter(day -> day.isBefore(wish.since())).orElse(wish.since());
        PlanQuestion question = wish.with(since, needs.sections());
        return needs.held().map(question::withHeld).orElse(question);
    }

    private static Rendering rendering(ConversionContext page) {
        synchronized (page) {
            if (page.getProperty(PROPERTY) instanceof Rendering rendering) {
                return rendering;
            }
            Rendering first = new Rendering(new ArrayList<>(), new AtomicLong());
            page.setProperty(PROPERTY, first);
            return first;
        }
    }
}
