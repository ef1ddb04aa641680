package org.milepost.host.jira.service;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.util.ErrorCollection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.rules.Actor;
import org.milepost.host.jira.rules.CreateRules;
import org.milepost.host.jira.rules.Inputs;
import org.milepost.host.jira.rules.Problems;

/** Makes issues and sub-tasks. */
final class Creation {

    private final JiraObjects objects;
    private final JiraModel jira;
    private final CreateRules rules;

    Creation(JiraObjects objects) {
        this.objects = objects;
        this.jira = objects.jira();
        this.rules = new CreateRules(jira);
    }

    CreateValidationResult validate(Actor actor, Optional<Long> parentId, Inputs inputs) {
        Problems problems = new Problems();
        Optional<JiraIssue> draft = rules.validate(actor, parentId, inputs, problems).map(each -> {
            Map<Field, String> values = new EnumMap<>(each.values());
            parentId.ifPresent(id -> values.put(Field.PARENT, id.toString()));
            return new JiraIssue(objects, Optional.empty(), each.project(), values);
        });
        return new Created(draft.orElse(null), Errors.of(problems), JiraIssueService.typed(inputs));
    }

    /** Stores the issue to be, in the first status of its workflow and without a parent. */
    IssueRecord create(String creatorKey, JiraIssue draft) {
        Map<Field, String> values = draft.values();
        values.remove(Field.PARENT);
        values.put(Field.STATUS, jira.workflows().byName(draft.project().workflow()).initial());
        return jira.issues().create(draft.project(), creatorKey, values, jira.clock().instant());
    }

    private static final class Created extends CreateValidationResult {

        Created(JiraIssue issue, ErrorCollection errors, Map<String, Object> typed) {
            super(issue, errors, typed);
        }
    }
}
