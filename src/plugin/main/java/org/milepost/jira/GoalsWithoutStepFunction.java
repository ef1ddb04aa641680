package org.milepost.jira;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import org.milepost.career.GoalSearch;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;

/** {@code issue in goalsWithoutStep()}: the goals that have no step to go. */
public class GoalsWithoutStepFunction extends GoalFunction {

    private final GoalSearch goals;

    public GoalsWithoutStepFunction(GoalSearch goals, I18nResolver texts) {
        super(texts, 0);
        this.goals = goals;
    }

    @Override
    List<IssueId> issues(PersonKey searcher, List<String> arguments) {
        return goals.withoutStep(searcher);
    }
}
