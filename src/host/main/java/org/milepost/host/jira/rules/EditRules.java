package org.milepost.host.jira.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.model.ProjectRecord;
import org.milepost.host.jira.model.Screen;
import org.milepost.host.jira.rules.Problems.Reason;

/**
 * Whether an issue may be changed, and to what. As Jira's DefaultIssueService does, a field that was not sent keeps its
 * value but is validated all the same, so that an empty required field refuses every edit.
 */
public final class EditRules {

    private static final List<Field> FIELDS = List.of(Field.SUMMARY, Field.DESCRIPTION, Field.ASSIGNEE, Field.REPORTER,
            Field.DUE_DATE, Field.SECURITY, Field.COMPONENTS, Field.LABELS, Field.EPIC_LINK, Field.RESOLUTION);

    private final JiraModel jira;

    public EditRules(JiraModel jira) {
        this.jira = jira;
    }

    /** The issue if the person may edit it. */
    public Optional<IssueRecord> editable(Actor actor, Optional<Long> id, Problems problems) {
        Optional<IssueRecord> issue = id.flatMap(jira.issues()::byId);
        if (issue.isEmpty()) {
            problems.message("The issue no longer exists.", Reason.NOT_FOUND);
            return Optional.empty();
        }
        if (!jira.permissions().onIssue(Permission.EDIT_ISSUES, issue.get(), actor.named())) {
            problems.message("You do not have permission to edit issues in this project.", actor.refusal());
            return Optional.empty();
        }
        return issue;
    }

    /** Whether a field is on the edit screen and the person may change it. */
    public boolean offers(Field field, IssueRecord issue, Actor actor) {
        return shown(field, jira.projectOf(issue).fields().edit(), issue, actor);
    }

    /** Validates an edit on the edit screen of the project. */
    public Map<Field, Optional<String>> validate(Actor actor, IssueRecord issue, Inputs inputs, Problems problems) {
        return onScreen(actor, issue, jira.projectOf(issue).fields().edit(), inputs, problems);
    }

    /** Validates what was typed into a screen; the result holds only what is different from the issue. */
    Map<Field, Optional<String>> onScreen(Actor actor, IssueRecord issue, Screen screen, Inputs inputs,
                                          Problems problems) {
        FieldForm form = new FieldForm(jira, jira.projectOf(issue), actor);
        Map<Field, Optional<String>> changes = new EnumMap<>(Field.class);
        type(issue, screen, inputs, problems).ifPresent(type -> changes.put(Field.ISSUE_TYPE, Optional.of(type)));
        for (Field field : FIELDS) {
            if (!inputs.skipScreen() && !shown(field, screen, issue, actor) || skipped(field, inputs)) {
                continue;
            }
            Optional<String> before = issue.value(field);
            String typed = inputs.has(field) || !inputs.retain() ? inputs.typed().getOrDefault(field, "")
                    : before.map(each -> form.typed(field, each)).orElse("");
            form.check(field, typed, required(field, screen, issue), before, problems);
            if (!problems.errors().containsKey(field.id())) {
                Optional<String> after = form.stored(field, typed);
                if (!after.equals(before) && !(field == Field.SECURITY && issue.parentId().isPresent())) {
                    changes.put(field, after);
                }
            }
        }
        return changes;
    }

    /**
     * The type that was sent, if it is another one. The edit form offers those of the project's scheme that are sub-tasks as the issue is one, or
     * are not: anything else is Move's or Convert's (Jira's IssueTypeSystemField; all types of a project have one workflow here).
     */
    private Optional<String> type(IssueRecord issue, Screen screen, Inputs inputs, Problems problems) {
        Optional<String> wanted = inputs.typeId().filter(each -> inputs.skipScreen() || screen.has(Field.ISSUE_TYPE))
                .filter(each -> !each.equals(issue.typeId()));
        boolean subTask = issue.parentId().isPresent();
        if (wanted.isPresent() && jira.typesOf(jira.projectOf(issue)).stream()
                .noneMatch(each -> each.id().equals(wanted.get()) && each.subTask() == subTask)) {
            problems.error(Field.ISSUE_TYPE.id(), "The issue type selected is invalid.", Reason.VALIDATION_FAILED);
        }
        return wanted;
    }

    private static boolean skipped(Field field, Inputs inputs) {
        return inputs.retain() && inputs.onlyPresent() && !inputs.has(field);
    }

    private boolean required(Field field, Screen screen, IssueRecord issue) {
        ProjectRecord project = jira.projectOf(issue);
        // Off the screen nothing is required; a resolution on a screen always is.
        return screen.has(field) && (project.fields().required().contains(field) || field == Field.RESOLUTION);
    }

    private boolean shown(Field field, Screen screen, IssueRecord issue, Actor actor) {
        return screen.has(field)
                && field.permission().map(each -> jira.permissions().onIssue(each, issue, actor.loggedIn())).orElse(true)
                && (field != Field.SECURITY || jira.projectOf(issue).securityScheme().isPresent());
    }
}
