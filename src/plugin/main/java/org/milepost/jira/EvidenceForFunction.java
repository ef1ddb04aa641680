package org.milepost.jira;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import org.milepost.career.GoalSearch;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;

/** {@code issue in evidenceFor(KEY)}: the tickets that are evidence for a goal or milestone. */
public class EvidenceForFunction extends GoalFunction {

    private final GoalSearch goals;

    public EvidenceForFunction(GoalSearch goals, I18nResolver texts) {
        super(texts, 1);
        this.goals = goals;
    }

    @Override
    List<IssueId> issues(PersonKey searcher, List<String> arguments) {
        return goals.evidenceFor(searcher, arguments.get(0));
    }
}
