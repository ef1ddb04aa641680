package org.milepost.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.milepost.plan.CareerIssueWriter.Prepared;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.Refusal;

/** Makes goals and milestones as Jira's own create dialog would. */
public final class IssueCreation {

    private static final JiraErrors GOAL_ERRORS = new JiraErrors(Map.of("summary", "goal", "duedate", "targetDate"));
    private static final JiraErrors MILESTONE_ERRORS = new JiraErrors(Map.of("summary", "milestone", "duedate", "dueDate"));

    private final IssueService service;
    private final IssueManager issues;
    private final SubTaskManager subTasks;
    private final DueDateFormat dueDates;
    private final GoalSecurity security;
    private final IssueRemoval removal;

    IssueCreation(IssueService service, IssueManager issues, SubTaskManager subTasks, DueDateFormat dueDates, GoalSecurity security,
                  IssueRemoval removal) {
        this.service = service;
        this.issues = issues;
        this.subTasks = subTasks;
        this.dueDates = dueDates;
        this.security = security;
        this.removal = removal;
    }

    Prepared<IssueId> goal(ApplicationUser user, CareerProject career, String title, Optional<LocalDate> targetDate) {
        CreateValidationResult validated = validateGoal(user, career, title, targetDate);
        GOAL_ERRORS.check(validated);
        targetDate.ifPresent(day -> requireDate(validated.getIssue(), targetDate, "targetDate"));
        requireLevel(validated.getIssue(), career);
        return () -> create(user, validated, GOAL_ERRORS);
    }

    Prepared<IssueId> milestone(ApplicationUser user, CareerProject career, IssueId goal, String title, Optional<LocalDate> dueDate) {
        Issue parent = Optional.ofNullable((Issue) issues.getIssueObject(goal.value())).orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
        CreateValidationResult validated = validateMilestone(user, career, parent, title, dueDate);
        MILESTONE_ERRORS.check(validated);
        dueDate.ifPresent(day -> requireDate(validated.getIssue(), dueDate, "dueDate"));
        return () -> createUnder(user, parent, validated);
    }

    /** What Jira says to such a goal before anything is made: the errors, or the issue as it would be. */
    public CreateValidationResult validateGoal(ApplicationUser user, CareerProject career, String title, Optional<LocalDate> targetDate) {
        return service.validateCreate(user, fields(service.newIssueInputParameters(security.fields(user, career)), user, title, targetDate)
                .setProjectId(career.projectId()).setIssueTypeId(career.goalType()));
    }

    /** What Jira says to such a milestone before anything is made. Without a security level: Jira gives a sub-task the one of its parent. */
    public CreateValidationResult validateMilestone(ApplicationUser user, CareerProject career, Issue goal, String title, Optional<LocalDate> dueDate) {
        return service.validateSubTaskCreate(user, goal.getId(), fields(service.newIssueInputParameters(), user, title, dueDate)
                .setProjectId(goal.getProjectId()).setIssueTypeId(career.milestoneType()));
    }

    private IssueInputParameters fields(IssueInputParameters input, ApplicationUser user, String title, Optional<LocalDate> date) {
        // Fields of the screen that are left out get their defaults: the reporter is the acting person, the priority Jira's default.
        input.setApplyDefaultValuesWhenParameterNotProvided(true);
        input.setSummary(title);
        return date.isPresent() ? input.setDueDate(dueDates.text(user, date)) : input;
    }

    /** Jira drops a date in silence where its screen has no such field or the person may not schedule: better refused than lost. */
    static void requireDate(Issue validated, Optional<LocalDate> asked, String field) {
        if (!keepsDate(validated, asked)) {
            throw Refusal.ofField(ErrorCode.DUE_DATE_NOT_SETTABLE, field);
        }
    }

    /** A level that Jira sets by itself instead is an administrator's choice; none at all would show a private goal to the whole project. */
    private static void requireLevel(Issue validated, CareerProject career) {
        if (career.securityLevel().isPresent() && validated.getSecurityLevelId() == null) {
            throw Refusal.of(ErrorCode.LEVEL_NOT_SETTABLE);
        }
    }

    /** Whether an issue as Jira would make it has the day that was asked for. */
    public static boolean keepsDate(Issue validated, Optional<LocalDate> asked) {
        return IssueReader.day(validated.getDueDate()).equals(asked);
    }

    private IssueId createUnder(ApplicationUser user, Issue parent, CreateValidationResult validated) {
        IssueResult created = service.create(user, validated);
        MILESTONE_ERRORS.check(created);
        IssueId milestone = new IssueId(created.getIssue().getId());
        try {
            // Jira leaves an issue made of a validated sub-task without a parent until this call.
            subTasks.createSubTaskIssueLink(parent, created.getIssue(), user);
            return milestone;
        } catch (CreateException e) {
            removal.remove(user, milestone);
            throw new IllegalStateException("Jira could not put milestone " + milestone + " under goal " + parent.getId(), e);
        }
    }

    private IssueId create(ApplicationUser user, CreateValidationResult validated, JiraErrors errors) {
        IssueResult created = service.create(user, validated);
        errors.check(created);
        return new IssueId(created.getIssue().getId());
    }
}
