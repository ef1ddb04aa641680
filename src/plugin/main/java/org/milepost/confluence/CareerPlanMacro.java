package org.milepost.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.Objects;
import org.milepost.confluence.MacroRun.Looking;
import org.milepost.confluence.MacroRun.Shown;
import org.milepost.link.Agreement;
import org.milepost.link.PlanAnswer.Received;
import org.milepost.link.PlanQuestion;
import org.milepost.link.Trouble;

/**
 * The macro {@code career-plan}: chosen sections of a person's career plan, as the viewer may see them in Jira. Without state: Confluence makes one
 * instance and runs it on many threads.
 */
public final class CareerPlanMacro implements Macro {

    private final MacroRun run;

    public CareerPlanMacro(MacroRun run) {
        this.run = Objects.requireNonNull(run, "run is null");
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
        return run.execute(page, Wording.PLAN, (viewer, today) -> new Wanted(PlanParameters.parse(parameters, viewer, today)));
    }

    private record Wanted(PlanParameters parameters) implements Shown {

        @Override
        public Wording wording(String viewerName) {
            return Wording.PLAN;
        }

        @Override
        public PlanQuestion question() {
            return parameters.question();
        }

        @Override
        public String html(Received received, Looking looking) throws NothingToShow {
            if (received.edition().format() < Agreement.WITH_PLANS) {
                throw new NothingToShow(Trouble.JIRA_OLDER);
            }
            boolean own = received.plan().personName().equalsIgnoreCase(looking.viewerName());
            PlanSectionsPage shown = PlanSectionsPage.of(received, parameters, own, looking.words());
            if (!own && shown.isEmpty() && received.plan().sections().isEmpty()) {
                throw new NothingToShow(Trouble.NOTHING_SHARED);
            }
            return looking.templates().plan(shown, looking);
        }
    }
}
