package org.milepost.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.milepost.confluence.MacroRun.Looking;
import org.milepost.confluence.MacroRun.Shown;
import org.milepost.link.JiraPlan.GoalInTime;
import org.milepost.link.JiraPlan.Timeline;
import org.milepost.link.PlanAnswer.Received;
import org.milepost.link.PlanQuestion;
import org.milepost.link.Trouble;

/**
 * The macro {@code career-timeline}: the goals of a plan, or one goal with its milestones, on a line of time, as the viewer may see them in Jira, drawn by
 * what draws them there. Without state: Confluence makes one instance and runs it on many threads.
 */
public final class CareerTimelineMacro implements Macro {

    private final MacroRun run;

    public CareerTimelineMacro(MacroRun run) {
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
        return run.execute(page, Wording.PLAN, (viewer, today) -> new Wanted(TimelineParameters.parse(parameters, viewer, today)));
    }

    private record Wanted(TimelineParameters parameters) implements Shown {

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
            Timeline timeline = received.plan().timeline().orElseThrow(() -> new NothingToShow(Trouble.JIRA_OLDER));
            InTime drawing = new InTime(received, timeline, looking.words());
            if (parameters.goalKey().isPresent()) {
                GoalInTime goal = timeline.goals().stream().filter(each -> each.isCalled(parameters.goalKey().get())).findFirst()
                        .orElseThrow(() -> new NothingToShow(Trouble.NOTHING_SHARED));
                return looking.templates().goal(drawing.goal(goal), looking);
            }
            List<GoalInTime> goals = timeline.goals().stream().filter(GoalInTime::ofPlan).toList();
            if (goals.isEmpty() && !received.plan().personName().equalsIgnoreCase(looking.viewerName())) {
                throw new NothingToShow(Trouble.NOTHING_SHARED);
            }
            return looking.templates().timeline(drawing.plan(goals, parameters.range(), looking.viewerName()), looking);
        }
    }
}
