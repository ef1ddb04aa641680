package org.milepost.host.jira.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.rules.Problems.Reason;

/**
 * Changes of what hangs below what: another parent for a sub-task, a sub-task made an issue, an issue made a sub-task. As Jira's MoveSubTaskParent with
 * DefaultSubTaskManager.changeParent, and its two conversion services decide it (public copies, read for their behaviour). A new parent is asked for
 * project and kind alone: nobody asks whether the person may see it. A sub-task has the security level of its parent; one that becomes an
 * issue keeps it.
 */
public final class HierarchyRules {

    private final JiraModel jira;

    public HierarchyRules(JiraModel jira) {
        this.jira = jira;
    }

    /** Hangs a sub-task below another issue, unless something speaks against it. */
    public void changeParent(Actor actor, IssueRecord subTask, Optional<IssueRecord> parent, Problems problems) {
        if (!jira.permissions().onIssue(Permission.MOVE_ISSUES, subTask, actor.named())) {
            problems.message("You do not have permission to move this issue.", actor.refusal());
        } else if (subTask.parentId().isEmpty()) {
            problems.message(subTask.key() + " is not a sub-task.", Reason.VALIDATION_FAILED);
        } else if (fits(subTask, parent, problems)) {
            store(actor, subTask, below(parent.orElseThrow()));
        }
    }

    /** Makes a sub-task an issue of this type, unless something speaks against it. */
    public void toIssue(Actor actor, IssueRecord subTask, String type, Problems problems) {
        if (subTask.parentId().isEmpty()) {
            problems.message(subTask.key() + " is not a sub-task.", Reason.VALIDATION_FAILED);
        } else if (mayConvert(actor, subTask, type, false, problems)) {
            store(actor, subTask, Map.of(Field.PARENT, Optional.empty(), Field.ISSUE_TYPE, Optional.of(type)));
        }
    }

    /** Makes an issue without sub-tasks a sub-task of another one, unless something speaks against it. */
    public void toSubTask(Actor actor, IssueRecord issue, String type, Optional<IssueRecord> parent, Problems problems) {
        if (!jira.settings().subTasksEnabled()) {
            problems.message("Sub-tasks are disabled.", Reason.VALIDATION_FAILED);
        } else if (issue.parentId().isPresent()) {
            problems.message(issue.key() + " is a sub-task already.", Reason.VALIDATION_FAILED);
        } else if (!jira.issues().subTasks(issue.id()).isEmpty()) {
            problems.message(issue.key() + " has sub-tasks.", Reason.VALIDATION_FAILED);
        } else if (mayConvert(actor, issue, type, true, problems)) {
            if (parent.filter(each -> !jira.permissions().onIssue(Permission.BROWSE_PROJECTS, each, actor.named())).isPresent()) {
                problems.error("parentIssueKey", "The parent issue is not valid.", Reason.VALIDATION_FAILED);
            } else if (fits(issue, parent, problems)) {
                Map<Field, Optional<String>> changes = below(parent.orElseThrow());
                changes.put(Field.ISSUE_TYPE, Optional.of(type));
                store(actor, issue, changes);
            }
        }
    }

    private boolean mayConvert(Actor actor, IssueRecord issue, String type, boolean subTask, Problems problems) {
        if (!jira.permissions().onIssue(Permission.EDIT_ISSUES, issue, actor.named())) {
            problems.message("You do not have permission to edit issues in this project.", actor.refusal());
        } else if (jira.typesOf(jira.projectOf(issue)).stream().noneMatch(each -> each.id().equals(type) && each.subTask() == subTask)) {
            problems.error(Field.ISSUE_TYPE.id(), "The issue type selected is invalid.", Reason.VALIDATION_FAILED);
        }
        return !problems.any();
    }

    private static boolean fits(IssueRecord issue, Optional<IssueRecord> parent, Problems problems) {
        String fault = parent.map(each -> {
            if (each.id() == issue.id()) {
                return "An issue cannot be its own parent.";
            }
            if (each.parentId().isPresent()) {
                return "A sub-task cannot be a parent.";
            }
            if (each.projectId() != issue.projectId()) {
                return "The parent has to be in the same project.";
            }
            return issue.parentId().filter(now -> now == each.id()).isPresent() ? "It is the parent already." : "";
        }).orElse("The parent issue does not exist.");
        if (!fault.isEmpty()) {
            problems.error("parentIssue", fault, Reason.VALIDATION_FAILED);
        }
        return fault.isEmpty();
    }

    private static Map<Field, Optional<String>> below(IssueRecord parent) {
        Map<Field, Optional<String>> changes = new EnumMap<>(Field.class);
        changes.put(Field.PARENT, Optional.of(String.valueOf(parent.id())));
        changes.put(Field.SECURITY, parent.value(Field.SECURITY));
        return changes;
    }

    private void store(Actor actor, IssueRecord issue, Map<Field, Optional<String>> changes) {
        jira.issues().change(issue.id(), actor.key(), changes, jira.clock().instant());
    }
}
