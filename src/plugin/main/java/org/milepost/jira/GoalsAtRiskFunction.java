package org.milepost.jira;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import org.milepost.career.GoalSearch;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;

/** {@code issue in goalsAtRisk()}: the goals that want a look, or will hardly be reached as planned. */
public class GoalsAtRiskFunction extends GoalFunction {

    private final GoalSearch goals;

    public GoalsAtRiskFunction(GoalSearch goals, I18nResolver texts) {
        super(texts, 0);
        this.goals = goals;
    }

    @Override
    List<IssueId> issues(PersonKey searcher, List<String> arguments) {
        return goals.atRisk(searcher);
    }
}
