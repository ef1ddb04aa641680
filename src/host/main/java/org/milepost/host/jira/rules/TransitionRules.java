package org.milepost.host.jira.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.host.jira.model.Constants;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.model.Transition;
import org.milepost.host.jira.rules.Problems.Reason;
import org.milepost.host.product.HostUser;

/** Which transitions are open to a person, and what one of them does. */
public final class TransitionRules {

    private final JiraModel jira;
    private final EditRules edits;

    public TransitionRules(JiraModel jira) {
        this.jira = jira;
        this.edits = new EditRules(jira);
    }

    /** The transitions that a person may take from where the issue is. */
    public List<Transition> available(IssueRecord issue, Optional<HostUser> user) {
        if (!jira.permissions().onIssue(Permission.TRANSITION_ISSUES, issue, user)) {
            return List.of();
        }
        return jira.workflowOf(issue).from(issue.statusId()).stream().filter(each -> each.permission()
                .map(permission -> jira.permissions().onIssue(permission, issue, user)).orElse(true)).toList();
    }

    /**
     * Validates.
     *
     * @return what the transition changes, the status included; meaningless if there are problems
     */
    public Map<Field, Optional<String>> validate(Actor actor, IssueRecord issue, int actionId, Inputs inputs,
                                                 Problems problems) {
        Optional<Transition> transition = jira.workflowOf(issue).byId(actionId);
        if (transition.isEmpty()) {
            problems.message("There is no workflow action with id " + actionId + ".", Reason.VALIDATION_FAILED);
            return Map.of();
        }
        if (!available(issue, actor.named()).contains(transition.get())) {
            problems.message("It seems that you have tried to perform a workflow operation ("
                    + transition.get().name() + ") that is not valid for the current state of this issue ("
                    + issue.key() + "). The likely cause is that somebody has changed the issue recently, please look "
                    + "at the issue history for details.", Reason.VALIDATION_FAILED);
            return Map.of();
        }
        Map<Field, Optional<String>> changes = new EnumMap<>(Field.class);
        // Without a screen nothing that was sent counts.
        transition.get().screen().ifPresent(screen ->
                changes.putAll(edits.onScreen(actor, issue, screen, inputs, problems)));
        changes.put(Field.STATUS, Optional.of(transition.get().target()));
        switch (transition.get().resolution()) {
            case SET_DONE -> changes.put(Field.RESOLUTION, Optional.of(Constants.RESOLUTION_DONE.id()));
            case CLEAR -> changes.put(Field.RESOLUTION, Optional.empty());
            default -> { }
        }
        return changes;
    }
}
