package org.milepost.jira.setup;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.milepost.jira.CareerProject;
import org.milepost.jira.CareerSettings;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Refusal;
import org.milepost.setup.SetUpDone.Step;

/**
 * The two issue types. Once a set-up has noted their ids these count, so that administrators may rename them; until then they are known by
 * their names, which Jira allows once each.
 */
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
    private final CareerSettings settings;
    private final TypeIcons icons;
    private final I18nResolver texts;

    CareerTypes(IssueTypeManager types, CareerSettings settings, TypeIcons icons, I18nResolver texts) {
        this.types = types;
        this.settings = settings;
        this.icons = icons;
        this.texts = texts;
    }

    /** Both types, if both are there. @throws Refusal TYPE_NAME_TAKEN */
    Optional<Ids> find() {
        Optional<IssueType> goal = goal();
        Optional<IssueType> milestone = milestone();
        return goal.isPresent() && milestone.isPresent() ? Optional.of(new Ids(goal.get().getId(), milestone.get().getId())) : Optional.empty();
    }

    /** Both types, made where they are missing. @throws Refusal TYPE_NAME_TAKEN if a name belongs to a type of the other kind */
    Ids ensure(List<Step> steps) {
        Optional<IssueType> knownGoal = goal();
        Optional<IssueType> knownMilestone = milestone();
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

    private Optional<IssueType> goal() {
        return noted(CareerProject::goalType).or(() -> find(GOAL, false));
    }

    private Optional<IssueType> milestone() {
        return noted(CareerProject::milestoneType).or(() -> find(MILESTONE, true));
    }

    private Optional<IssueType> noted(Function<CareerProject, String> which) {
        return settings.read().map(which).flatMap(id -> types.getIssueTypes().stream().filter(type -> id.equals(type.getId())).findFirst());
    }

    private Optional<IssueType> find(String name, boolean subTask) {
        Optional<IssueType> found = types.getIssueTypes().stream().filter(type -> name.equalsIgnoreCase(type.getName())).findFirst();
        if (found.filter(type -> type.isSubTask() != subTask).isPresent()) {
            throw Refusal.of(ErrorCode.TYPE_NAME_TAKEN, name);
        }
        return found;
    }
}
