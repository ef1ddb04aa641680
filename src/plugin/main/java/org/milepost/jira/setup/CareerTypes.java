package org.milepost.jira.setup;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Optional;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Refusal;
import org.milepost.setup.SetUpDone.Step;

/** The two issue types. They are known by their names until the set-up has noted their ids: Jira allows each name once. */
final class CareerTypes {

    /** Names of things in Jira, the same in every language, since JQL and filters use them. */
    static final String GOAL = "Career Goal";
    static final String MILESTONE = "Career Milestone";

    /**
     * The ids of both types.
     *
     * @param goal of the type of goals
     * @param milestone of the sub-task type of milestones
     */
    record Ids(String goal, String milestone) {

        List<String> all() {
            return List.of(goal, milestone);
        }
    }

    private final IssueTypeManager types;
    private final TypeIcons icons;
    private final I18nResolver texts;

    CareerTypes(IssueTypeManager types, TypeIcons icons, I18nResolver texts) {
        this.types = types;
        this.icons = icons;
        this.texts = texts;
    }

    /** Both types, if both are there. @throws Refusal TYPE_NAME_TAKEN */
    Optional<Ids> find() {
        Optional<IssueType> goal = find(GOAL, false);
        Optional<IssueType> milestone = find(MILESTONE, true);
        return goal.isPresent() && milestone.isPresent() ? Optional.of(new Ids(goal.get().getId(), milestone.get().getId())) : Optional.empty();
    }

    /** Both types, made where they are missing. @throws Refusal TYPE_NAME_TAKEN if a name belongs to a type of the other kind */
    Ids ensure(List<Step> steps) {
        Optional<IssueType> knownGoal = find(GOAL, false);
        Optional<IssueType> knownMilestone = find(MILESTONE, true);
        IssueType goal = knownGoal.orElseGet(() -> {
            steps.add(Step.GOAL_TYPE_CREATED);
            return types.createIssueType(GOAL, texts.getText("milepost.setup.type.goal"), icons.upload("career-goal.png"));
        });
        IssueType milestone = knownMilestone.orElseGet(() -> {
            steps.add(Step.MILESTONE_TYPE_CREATED);
            return types.createSubTaskIssueType(MILESTONE, texts.getText("milepost.setup.type.milestone"), icons.upload("career-milestone.png"));
        });
        return new Ids(goal.getId(), milestone.getId());
    }

    private Optional<IssueType> find(String name, boolean subTask) {
        Optional<IssueType> found = types.getIssueTypes().stream().filter(type -> name.equalsIgnoreCase(type.getName())).findFirst();
        if (found.filter(type -> type.isSubTask() != subTask).isPresent()) {
            throw Refusal.of(ErrorCode.TYPE_NAME_TAKEN, name);
        }
        return found;
    }
}
