package org.milepost.host.jira.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.IssueTypeRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.model.ProjectRecord;
import org.milepost.host.jira.model.SecurityScheme;
import org.milepost.host.jira.rules.Problems.Reason;

/**
 * Whether an issue may be moved to another project or type, and the moving, as Jira's MoveIssue, MoveIssueUpdateFields, MoveIssueConfirm and
 * BulkMoveOperationImpl decide it (public copies, read for their behaviour): it takes Move Issues on the issue and Create Issues in the target; the
 * target's scheme has to offer the types, of the sub-tasks as well, which move along; a status that the target's workflow lacks has to be mapped, and no
 * post-function runs, so that a resolution stays as it was; a required field that is empty has to be filled in. A security level stays if both
 * projects have one scheme; else the form asks for one, and whoever does not see the field gets the default of the target, which may be none.
 */
public final class MoveRules {

    private final JiraModel jira;

    public MoveRules(JiraModel jira) {
        this.jira = jira;
    }

    /**
     * Where to.
     *
     * @param types    for each type of sub-tasks that the target does not offer the one to take instead, by id
     * @param statuses for each status that the target's workflow lacks the one to take instead, by id
     * @param typed    what was typed into fields that need another value
     */
    public record Target(ProjectRecord project, String type, Map<String, String> types, Map<String, String> statuses, Map<Field, String> typed) {
    }

    /** Adds to the problems what speaks against moving this issue, which is no sub-task, with its sub-tasks. */
    public void validate(Actor actor, IssueRecord issue, Target target, Problems problems) {
        if (!jira.permissions().onIssue(Permission.MOVE_ISSUES, issue, actor.named())) {
            problems.message("You do not have permission to move this issue.", actor.refusal());
        } else if (issue.parentId().isPresent()) {
            problems.message("A sub-task moves with its parent.", Reason.VALIDATION_FAILED);
        } else if (issue.projectId() == target.project().id() && issue.typeId().equals(target.type())) {
            problems.message("You need to change project or issue type.", Reason.VALIDATION_FAILED);
        } else if (!jira.permissions().inProject(Permission.CREATE_ISSUES, target.project(), actor.named())) {
            problems.message("You do not have permission to create issues in the target project.", actor.refusal());
        } else {
            whole(issue).forEach(each -> values(actor, each, target, problems));
        }
    }

    /** Moves the issue and then its sub-tasks, each with a group of history of its own. To be called after {@link #validate} let it pass. */
    public void move(Actor actor, IssueRecord issue, Target target) {
        for (IssueRecord each : whole(issue)) {
            Map<Field, Optional<String>> values = values(actor, each, target, new Problems());
            ProjectRecord from = jira.projectOf(each);
            if (from.id() == target.project().id()) {
                jira.issues().change(each.id(), actor.key(), values, jira.clock().instant());
            } else {
                jira.issues().relocate(each.id(), from, target.project(), actor.key(), values, jira.clock().instant());
            }
        }
    }

    private List<IssueRecord> whole(IssueRecord issue) {
        return Stream.concat(Stream.of(issue), jira.issues().subTasks(issue.id()).stream()).toList();
    }

    private Map<Field, Optional<String>> values(Actor actor, IssueRecord issue, Target target, Problems problems) {
        Map<Field, Optional<String>> values = new EnumMap<>(Field.class);
        String type = type(issue, target, problems);
        if (!type.equals(issue.typeId())) {
            values.put(Field.ISSUE_TYPE, Optional.of(type));
        }
        if (issue.projectId() != target.project().id()) {
            status(issue, target, problems).ifPresent(status -> values.put(Field.STATUS, Optional.of(status)));
            fields(actor, issue, target, problems, values);
            if (issue.parentId().isEmpty()) {
                security(actor, issue, target, problems, values);
            }
        }
        return values;
    }

    private String type(IssueRecord issue, Target target, Problems problems) {
        boolean subTask = issue.parentId().isPresent();
        List<IssueTypeRecord> offered = jira.typesOf(target.project()).stream().filter(each -> each.subTask() == subTask).toList();
        String wanted = subTask ? target.types().getOrDefault(issue.typeId(), issue.typeId()) : target.type();
        if (offered.stream().noneMatch(each -> each.id().equals(wanted))) {
            problems.error(Field.ISSUE_TYPE.id(), "The issue type selected is invalid.", Reason.VALIDATION_FAILED);
        }
        return wanted;
    }

    private Optional<String> status(IssueRecord issue, Target target, Problems problems) {
        List<String> known = jira.workflows().byName(target.project().workflow()).statuses();
        boolean same = jira.projectOf(issue).workflow().equals(target.project().workflow());
        String wanted = same ? issue.statusId() : target.statuses().getOrDefault(issue.statusId(), issue.statusId());
        if (!known.contains(wanted)) {
            problems.error(Field.STATUS.id(), "You must select a status of the target workflow.", Reason.VALIDATION_FAILED);
        }
        return Optional.of(wanted).filter(each -> !each.equals(issue.statusId()));
    }

    private void fields(Actor actor, IssueRecord issue, Target target, Problems problems, Map<Field, Optional<String>> values) {
        FieldForm form = new FieldForm(jira, target.project(), actor);
        for (Field field : target.project().fields().required()) {
            if (issue.value(field).isEmpty() && field != Field.SECURITY) {
                String typed = target.typed().getOrDefault(field, "");
                form.check(field, typed, true, Optional.empty(), problems);
                values.put(field, form.stored(field, typed));
            }
        }
        boolean assignable = issue.value(Field.ASSIGNEE).flatMap(jira.people()::byKey)
                .map(each -> jira.permissions().inProject(Permission.ASSIGNABLE_USER, target.project(), Optional.of(each))).orElse(true);
        if (!assignable) {
            problems.error(Field.ASSIGNEE.id(), "The assignee cannot be assigned issues in the target project.", Reason.VALIDATION_FAILED);
        }
    }

    private void security(Actor actor, IssueRecord issue, Target target, Problems problems, Map<Field, Optional<String>> values) {
        Optional<Long> scheme = target.project().securityScheme();
        Optional<String> standard = scheme.flatMap(jira.security()::scheme).flatMap(SecurityScheme::defaultLevel).map(String::valueOf);
        boolean keeps = Objects.equals(jira.projectOf(issue).securityScheme(), scheme) && (issue.securityLevel().isPresent() || standard.isEmpty());
        if (keeps) {
            return;
        }
        boolean shown = scheme.isPresent() && jira.permissions().inProject(Permission.SET_ISSUE_SECURITY, target.project(), actor.loggedIn());
        FieldForm form = new FieldForm(jira, target.project(), actor);
        String typed = shown ? target.typed().getOrDefault(Field.SECURITY, standard.orElse("")) : standard.orElse("");
        form.check(Field.SECURITY, typed, target.project().fields().required().contains(Field.SECURITY), Optional.empty(), problems);
        values.put(Field.SECURITY, problems.errors().containsKey(Field.SECURITY.id()) ? Optional.empty() : form.stored(Field.SECURITY, typed));
    }
}
