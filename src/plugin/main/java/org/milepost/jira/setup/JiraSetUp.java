package org.milepost.jira.setup;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelScheme;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milepost.jira.CareerProject;
import org.milepost.jira.CareerSettings;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.setup.Finding;
import org.milepost.setup.Finding.Code;
import org.milepost.setup.ProjectName;
import org.milepost.setup.SetUp;
import org.milepost.setup.SetUpDone;
import org.milepost.setup.SetUpDone.Step;
import org.milepost.setup.SetUpState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The set-up in Jira. Its order: types, default scheme, project's scheme, security level, and last the note that this is the project, so that
 * nothing is used before all of it is there.
 */
final class JiraSetUp implements SetUp {

    private static final Logger LOG = LoggerFactory.getLogger(JiraSetUp.class);

    private final CareerSettings settings;
    private final ProjectManager projects;
    private final UserManager users;
    private final SubTaskManager subTasks;
    private final CareerTypes types;
    private final TypeSchemes schemes;
    private final ReporterOnlyLevel level;
    private final Openness openness;
    private final Rehearsal rehearsal;

    JiraSetUp(CareerSettings settings, ProjectManager projects, UserManager users, SubTaskManager subTasks, CareerTypes types, TypeSchemes schemes,
              ReporterOnlyLevel level, Openness openness, Rehearsal rehearsal) {
        this.settings = settings;
        this.projects = projects;
        this.users = users;
        this.subTasks = subTasks;
        this.types = types;
        this.schemes = schemes;
        this.level = level;
        this.openness = openness;
        this.rehearsal = rehearsal;
    }

    @Override
    public List<ProjectName> projects() {
        return projects.getProjects().stream().filter(project -> !project.isArchived()).map(JiraSetUp::name)
                .sorted(Comparator.comparing(ProjectName::name)).toList();
    }

    @Override
    public SetUpState state(Optional<String> projectKey) {
        Optional<CareerProject> career = settings.read();
        return projectKey.map(this::project)
                .or(() -> career.flatMap(chosen -> Optional.ofNullable(projects.getProjectObj(chosen.projectId()))))
                .map(project -> state(project, career.filter(chosen -> chosen.projectId() == project.getId())))
                .orElseGet(this::nothingChosen);
    }

    @Override
    public SetUpDone setUp(PersonKey admin, String projectKey, boolean agreeShared) {
        Project project = project(projectKey);
        if (!subTasks.isSubTasksEnabled()) {
            throw Refusal.of(ErrorCode.SUB_TASKS_OFF);
        }
        requireAgreement(project, agreeShared);
        List<Step> steps = new ArrayList<>();
        Optional<CareerProject> before = settings.read();
        CareerTypes.Ids ids = types.ensure(steps);
        if (before.isEmpty()) {
            // Later on an administrator may have put the types there on purpose.
            schemes.restoreDefault(ids.all(), steps);
        }
        schemes.ensure(project, ids.all(), steps);
        CareerProject chosen = new CareerProject(project.getId(), ids.goal(), ids.milestone(),
                level.ensure(project, before.flatMap(CareerProject::securityLevel), steps));
        if (!before.equals(Optional.of(chosen))) {
            settings.write(chosen);
            steps.add(Step.PROJECT_CHOSEN);
        }
        LOG.info("Set up [project={}, by={}, steps={}]", project.getId(), admin, steps);
        return new SetUpDone(steps, state(project, Optional.of(chosen)));
    }

    @Override
    public List<Finding> rehearse(PersonKey admin, String projectKey) {
        Project project = project(projectKey);
        CareerProject career = settings.read().filter(chosen -> chosen.projectId() == project.getId())
                .orElseThrow(() -> Refusal.of(ErrorCode.NOT_SET_UP));
        ApplicationUser user = Optional.ofNullable(users.getUserByKey(admin.value()))
                .orElseThrow(() -> new IllegalStateException("Jira knows no user of the acting key " + admin));
        return rehearsal.run(user, project, career);
    }

    private void requireAgreement(Project project, boolean agreed) {
        List<Project> others = schemes.sharedWith(project);
        if (!agreed && (schemes.isOnDefault(project) || !others.isEmpty()) && !isReady(project)) {
            throw Refusal.of(ErrorCode.SCHEME_SHARED, schemes.nameOf(project),
                    others.isEmpty() ? "-" : others.stream().map(Project::getName).collect(Collectors.joining(", ")));
        }
    }

    private SetUpState state(Project project, Optional<CareerProject> chosen) {
        Optional<IssueSecurityLevelScheme> security = level.schemeOf(project);
        boolean reporterOnly = chosen.flatMap(CareerProject::securityLevel).filter(id -> level.holds(project, id)).isPresent();
        List<Finding> warnings = new ArrayList<>();
        if (!subTasks.isSubTasksEnabled()) {
            warnings.add(Finding.of(Code.SUB_TASKS_OFF));
        }
        if (security.isEmpty()) {
            warnings.add(Finding.of(Code.NO_SECURITY_SCHEME));
        }
        if (security.isEmpty() || chosen.isPresent() && !reporterOnly) {
            openness.of(project).ifPresent(warnings::add);
        }
        return new SetUpState(Optional.of(name(project)), chosen.isPresent(), chosen.isPresent() && subTasks.isSubTasksEnabled() && isReady(project),
                subTasks.isSubTasksEnabled(), Optional.of(schemes.nameOf(project)), schemes.sharedWith(project).stream().map(JiraSetUp::name).toList(),
                schemes.isOnDefault(project), security.map(IssueSecurityLevelScheme::getName), reporterOnly, warnings);
    }

    private SetUpState nothingChosen() {
        boolean on = subTasks.isSubTasksEnabled();
        return new SetUpState(Optional.empty(), false, false, on, Optional.empty(), List.of(), false, Optional.empty(), false,
                on ? List.of() : List.of(Finding.of(Code.SUB_TASKS_OFF)));
    }

    /** Whether both types are there and the project has them. */
    private boolean isReady(Project project) {
        return settings.read().isPresent() && types.find().filter(ids -> schemes.has(project, ids.all())).isPresent();
    }

    private Project project(String key) {
        return Optional.ofNullable(projects.getProjectObjByKey(key.strip())).filter(project -> !project.isArchived())
                .orElseThrow(() -> Refusal.ofField(ErrorCode.FIELD_INVALID, "project"));
    }

    private static ProjectName name(Project project) {
        return new ProjectName(project.getKey(), project.getName());
    }
}
