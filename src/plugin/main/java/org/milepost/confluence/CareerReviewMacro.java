package org.milepost.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.Objects;
import org.milepost.confluence.MacroRun.Looking;
import org.milepost.confluence.MacroRun.Shown;
import org.milepost.link.JiraReview;
import org.milepost.link.PlanAnswer.Received;
import org.milepost.link.PlanQuestion;

/**
 * The macro {@code career-review}: what happened in a person's career plan since a day, as the viewer may see it in Jira. Without state: Confluence
 * makes one instance and runs it on many threads.
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

        /** The answer may tell of a longer time, since another macro of the page wanted that. */
        @Override
        public String html(Received received, Looking looking) {
            JiraReview review = received.plan().review().since(parameters.since());
            boolean own = review.personName().equalsIgnoreCase(looking.viewerName());
            return looking.templates().review(ReviewPage.of(review, own, received.jira(), looking.words()), notes.of(parameters, looking), looking);
        }
    }
}
