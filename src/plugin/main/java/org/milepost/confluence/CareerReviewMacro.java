package org.milepost.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.Objects;
import org.milepost.confluence.MacroRun.Looking;
import org.milepost.confluence.MacroRun.Shown;
import org.milepost.link.Agreement;
import org.milepost.link.JiraReview;
import org.milepost.link.PlanAnswer.Received;
import org.milepost.link.PlanQuestion;
import org.milepost.link.Trouble;
import org.milepost.web.Links;

/**
 * The macro {@code career-review}: the review that the page was made for or, on a page that names none, what happened in a person's career plan since a day; either as
 * the viewer may see it in Jira. Without state: Confluence makes one instance and runs it on many threads.
 */
public final class CareerReviewMacro implements Macro {

    private final MacroRun run;
    private final OneOnOneNotes notes;

    public CareerReviewMacro(MacroRun run, OneOnOneNotes notes) {
        this.run = Objects.requireNonNull(run, "run is null");
        this.notes = Objects.requireNonNull(notes, "notes is null");
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext page) {
        return run.execute(page, Wording.REVIEW, (viewer, today) -> new Wanted(ReviewParameters.parse(parameters, viewer, today), notes));
    }

    private record Wanted(ReviewParameters parameters, OneOnOneNotes notes) implements Shown {

        @Override
        public PlanQuestion question() {
            return parameters.question();
        }

        /** To the two of a page nothing else is said than to others, but what they can do about it. */
        @Override
        public Wording wording(String viewerName) {
            return parameters.held().isEmpty() && parameters.other(viewerName).isPresent() ? Wording.PAIR : Wording.REVIEW;
        }

        /** The answer may tell of a longer time, since another macro of the page wanted that. */
        @Override
        public String html(Received received, Looking looking) throws NothingToShow {
            if (parameters.held().isPresent()) {
                return looking.templates().held(held(received, looking), notes.of(parameters, looking), looking);
            }
            JiraReview review = received.plan().review().since(parameters.since());
            boolean own = review.personName().equalsIgnoreCase(looking.viewerName());
            return looking.templates().review(ReviewPage.of(review, own, received.jira(), looking.words()), Links.reviews(received.jira().toString()), notes.of(parameters, looking), looking);
        }

        @Override
        public boolean isOpenToOthers(Looking looking) {
            return notes.isOfTheTwo(parameters, looking.viewerName()) && notes.of(parameters, looking).isOpen();
        }

        /** A page may name a review that is not there for its reader; that reads like one that never was. */
        private HeldPage held(Received received, Looking looking) throws NothingToShow {
            if (received.edition().format() < Agreement.WITH_REVIEWS) {
                throw new NothingToShow(Trouble.JIRA_OLDER);
            }
            return received.plan().held().filter(review -> parameters.held().filter(id -> id == review.id()).isPresent())
                    .map(review -> HeldPage.of(review, received.jira(), looking)).orElseThrow(() -> new NothingToShow(Trouble.NOTHING_SHARED));
        }
    }
}
