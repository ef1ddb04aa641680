package org.milepost.host.jira.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.IssueTypeRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.model.ProjectRecord;
import org.milepost.host.jira.model.SecurityScheme;
import org.milepost.host.jira.rules.Problems.Reason;
import org.milepost.host.product.HostUser;

/**
 * Whether an issue may be made, and with which values. The order of the checks and what happens to fields that were not
 * sent follow Jira's DefaultIssueService and IssueCreationHelperBean: a field that the form shows but the caller did not
 * send is empty, unless defaults are asked for; a field that the form does not show gets its default.
 */
public final class CreateRules {

    private static final List<Field> FIELDS = List.of(Field.SUMMARY, Field.DESCRIPTION, Field.ASSIGNEE, Field.REPORTER,
            Field.DUE_DATE, Field.SECURITY, Field.COMPONENTS, Field.LABELS, Field.EPIC_LINK);

    private final JiraModel jira;

    public CreateRules(JiraModel jira) {
        this.jira = jira;
    }

    /**
     * Validates.
     *
     * @param parentId there for a sub-task
     * @return the values of the issue to be; empty exactly if there are problems
     */
    public Optional<Draft> validate(Actor actor, Optional<Long> parentId, Inputs inputs, Problems problems) {
        Optional<IssueRecord> parent = parent(actor, parentId, problems);
        Optional<ProjectRecord> project = project(actor, parent, inputs, problems);
        if (problems.any() || project.isEmpty()) {
            return Optional.empty();
        }
        Optional<IssueTypeRecord> type = type(project.get(), parentId.isPresent(), inputs, problems);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        if (!jira.permissions().inProject(Permission.CREATE_ISSUES, project.get(), actor.named())) {
            problems.message("You do not have permission to create issues in this project.", actor.refusal());
            return Optional.empty();
        }
        Map<Field, String> values = fields(actor, project.get(), inputs, problems);
        values.put(Field.ISSUE_TYPE, type.get().id());
        parent.ifPresent(each -> each.value(Field.SECURITY).ifPresentOrElse(
                level -> values.put(Field.SECURITY, level), () -> values.remove(Field.SECURITY)));
        return problems.any() ? Optional.empty() : Optional.of(new Draft(project.get(), values));
    }

    /**
     * What an issue will hold when it is made.
     *
     * @param values without the status, which the workflow gives
     */
    public record Draft(ProjectRecord project, Map<Field, String> values) {
    }

    private Optional<IssueRecord> parent(Actor actor, Optional<Long> parentId, Problems problems) {
        if (parentId.isEmpty()) {
            return Optional.empty();
        }
        if (!jira.settings().subTasksEnabled()) {
            problems.message("Sub-tasks are disabled.", Reason.VALIDATION_FAILED);
            return Optional.empty();
        }
        Optional<IssueRecord> parent = jira.issues().byId(parentId.get()).filter(
                each -> jira.permissions().onIssue(Permission.BROWSE_PROJECTS, each, actor.named()));
        if (parent.isEmpty()) {
            problems.message("The parent issue does not exist or you do not have permission to see it.",
                    Reason.NOT_FOUND);
        } else if (parent.get().parentId().isPresent()) {
            problems.message("The parent issue is a sub-task itself.", Reason.VALIDATION_FAILED);
        }
        return parent;
    }

    private Optional<ProjectRecord> project(Actor actor, Optional<IssueRecord> parent, Inputs inputs,
                                            Problems problems) {
        if (inputs.projectId().isEmpty()) {
            problems.error("pid", "You must select a project.", Reason.VALIDATION_FAILED);
            return Optional.empty();
        }
        Optional<ProjectRecord> project = inputs.projectId().flatMap(jira.projects()::byId);
        if (project.isEmpty()) {
            problems.error("pid", "The project is not valid.", Reason.VALIDATION_FAILED);
        } else if (!jira.permissions().inProject(Permission.CREATE_ISSUES, project.get(), actor.loggedIn())) {
            problems.error("pid", "You do not have permission to create issues in this project.",
                    actor.loggedIn().isPresent() ? Reason.FORBIDDEN : Reason.NOT_LOGGED_IN);
        } else if (parent.filter(each -> each.projectId() != project.get().id()).isPresent()) {
            problems.error("pid", "A sub-task must be in the project of its parent.", Reason.VALIDATION_FAILED);
        }
        return project;
    }

    private Optional<IssueTypeRecord> type(ProjectRecord project, boolean subTask, Inputs inputs, Problems problems) {
        Optional<IssueTypeRecord> type = inputs.typeId().flatMap(jira.types()::byId)
                .filter(each -> jira.typesOf(project).contains(each));
        if (type.isEmpty()) {
            problems.error("issuetype", "The issue type selected is invalid.", Reason.VALIDATION_FAILED);
        } else if (type.get().subTask() != subTask) {
            problems.error("issuetype", subTask ? "The issue type selected is not a sub-task."
                    : "The issue type selected is a sub-task, so a parent is needed.", Reason.VALIDATION_FAILED);
            return Optional.empty();
        }
        return type;
    }

    private Map<Field, String> fields(Actor actor, ProjectRecord project, Inputs inputs, Problems problems) {
        FieldForm form = new FieldForm(jira, project, actor);
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Field field : FIELDS) {
            boolean required = project.fields().required().contains(field);
            String typed;
            if (inputs.skipScreen() || shown(field, project, actor)) {
                typed = !inputs.has(field) && inputs.applyDefaults() ? defaultOf(field, project, actor)
                        : inputs.typed().getOrDefault(field, "");
                form.check(field, typed, required, Optional.empty(), problems);
            } else {
                typed = defaultOf(field, project, actor);
                Problems own = new Problems();
                form.check(field, typed, required, Optional.empty(), own);
                own.errors().values().forEach(each ->
                        problems.message(field.title() + ": " + each, Reason.VALIDATION_FAILED));
            }
            if (!problems.errors().containsKey(field.id())) {
                form.stored(field, typed).ifPresent(each -> values.put(field, each));
            }
        }
        return values;
    }

    private boolean shown(Field field, ProjectRecord project, Actor actor) {
        return project.fields().create().has(field)
                && field.permission().map(each -> jira.permissions().inProject(each, project, actor.loggedIn()))
                        .orElse(true)
                && (field != Field.SECURITY || project.securityScheme().isPresent());
    }

    private String defaultOf(Field field, ProjectRecord project, Actor actor) {
        return switch (field) {
            case REPORTER -> actor.loggedIn().map(HostUser::name).orElse("");
            case SECURITY -> project.securityScheme().flatMap(jira.security()::scheme)
                    .flatMap(SecurityScheme::defaultLevel).map(String::valueOf).orElse("");
            default -> "";
        };
    }
}
