package org.milepost.jira.setup;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milepost.jira.CareerProject;
import org.milepost.jira.FinishingActions;
import org.milepost.jira.IssueCreation;
import org.milepost.jira.IssueSearch;
import org.milepost.jira.JiraErrors;
import org.milepost.setup.Finding;
import org.milepost.setup.Finding.Code;

/** Asks Jira what it would say to a goal, a milestone and their completion; nothing is made. */
final class Rehearsal {

    private final IssueCreation creation;
    private final FinishingActions finishing;
    private final IssueService service;
    private final IssueSearch search;
    private final PermissionManager permissions;
    private final SubTaskManager subTasks;
    private final I18nResolver texts;
    private final Clock clock;

    Rehearsal(IssueCreation creation, FinishingActions finishing, IssueService service, IssueSearch search, PermissionManager permissions,
              SubTaskManager subTasks, I18nResolver texts, Clock clock) {
        this.creation = creation;
        this.finishing = finishing;
        this.service = service;
        this.search = search;
        this.permissions = permissions;
        this.subTasks = subTasks;
        this.texts = texts;
        this.clock = clock;
    }

    /** What stands in the way, each once, or that nothing does. */
    List<Finding> run(ApplicationUser admin, Project project, CareerProject career) {
        Set<Finding> findings = new LinkedHashSet<>();
        if (!subTasks.isSubTasksEnabled()) {
            findings.add(Finding.of(Code.SUB_TASKS_OFF));
        }
        if (permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, admin)) {
            goal(admin, career, findings);
        } else {
            findings.add(Finding.of(Code.ADMIN_MAY_NOT_CREATE));
        }
        search.ownGoals(admin, career).stream().findFirst().ifPresentOrElse(goal -> onGoal(admin, career, goal, findings), () -> {
            ways(finishing.ofNewIssues(project.getId(), career.goalType())).ifPresent(findings::add);
            findings.add(Finding.of(Code.MILESTONE_NOT_REHEARSED));
        });
        ways(finishing.ofNewIssues(project.getId(), career.milestoneType())).ifPresent(findings::add);
        return findings.isEmpty() ? List.of(Finding.of(Code.ALL_FINE)) : List.copyOf(findings);
    }

    private void goal(ApplicationUser admin, CareerProject career, Set<Finding> findings) {
        String title = texts.getText("milepost.setup.rehearsal.title");
        Optional<LocalDate> day = Optional.of(LocalDate.now(clock.withZone(ZoneId.systemDefault())).plusDays(1));
        CreateValidationResult dated = creation.validateGoal(admin, career, title, day);
        if (!dated.isValid()) {
            findings.add(Finding.of(Code.GOAL_REFUSED, JiraErrors.sentences(dated.getErrorCollection())));
            return;
        }
        if (!IssueCreation.keepsDate(dated.getIssue(), day)) {
            findings.add(Finding.of(Code.GOAL_DATE_NOT_SETTABLE));
        }
        if (career.securityLevel().filter(level -> !level.equals(dated.getIssue().getSecurityLevelId())).isPresent()) {
            findings.add(Finding.of(Code.GOAL_LEVEL_NOT_SETTABLE));
        }
    }

    private void onGoal(ApplicationUser admin, CareerProject career, Issue goal, Set<Finding> findings) {
        CreateValidationResult milestone = creation.validateMilestone(admin, career, goal, texts.getText("milepost.setup.rehearsal.title"), Optional.empty());
        if (!milestone.isValid()) {
            findings.add(Finding.of(Code.MILESTONE_REFUSED, JiraErrors.sentences(milestone.getErrorCollection())));
        }
        completion(admin, goal).ifPresent(findings::add);
    }

    private Optional<Finding> completion(ApplicationUser admin, Issue goal) {
        List<FinishingActions.Finishing> ways = finishing.of(goal, admin);
        Optional<Finding> trouble = ways(ways);
        if (trouble.isPresent()) {
            return trouble;
        }
        TransitionValidationResult validated = service.validateTransition(admin, goal.getId(), ways.get(0).id(), service.newIssueInputParameters());
        return validated.isValid() ? Optional.empty()
                : Optional.of(Finding.of(Code.COMPLETION_REFUSED, JiraErrors.sentences(validated.getErrorCollection())));
    }

    private static Optional<Finding> ways(List<FinishingActions.Finishing> ways) {
        if (ways.isEmpty()) {
            return Optional.of(Finding.of(Code.NO_WAY_TO_DONE));
        }
        return ways.size() > 1 || ways.get(0).asks() ? Optional.of(Finding.of(Code.DONE_ASKS)) : Optional.empty();
    }
}
