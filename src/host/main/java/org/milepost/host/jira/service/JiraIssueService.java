package org.milepost.host.jira.service;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.rules.Actor;
import org.milepost.host.jira.rules.DeleteRules;
import org.milepost.host.jira.rules.EditRules;
import org.milepost.host.jira.rules.Inputs;
import org.milepost.host.jira.rules.Problems;
import org.milepost.host.jira.rules.TransitionRules;
import org.milepost.host.product.CurrentUser;

/** Changes issues by Jira's rules: validate, look at the errors, do. */
final class JiraIssueService implements IssueService {

    private final JiraModel jira;
    private final JiraObjects objects;
    private final CurrentUser current;
    private final Creation creation;
    private final EditRules edits;
    private final TransitionRules transitions;
    private final DeleteRules deletes;
    private final Validated validated = new Validated();

    JiraIssueService(JiraObjects objects, CurrentUser current) {
        this.jira = objects.jira();
        this.objects = objects;
        this.current = current;
        this.creation = new Creation(objects);
        this.edits = new EditRules(jira);
        this.transitions = new TransitionRules(jira);
        this.deletes = new DeleteRules(jira);
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, Long issueId) {
        return visible(user, Optional.ofNullable(issueId).flatMap(jira.issues()::byId));
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, String issueKey) {
        return visible(user, Optional.ofNullable(issueKey).flatMap(jira.issues()::byKey));
    }

    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters) {
        return validateCreate(user, Optional.empty(), parameters);
    }

    @Override
    public CreateValidationResult validateSubTaskCreate(ApplicationUser user, Long parentId,
                                                        IssueInputParameters parameters) {
        if (parentId == null) {
            throw new IllegalArgumentException("A sub-task needs the id of its parent.");
        }
        return validateCreate(user, Optional.of(parentId), parameters);
    }

    /** A sub-task has no parent yet after this: that is what SubTaskManager.createSubTaskIssueLink is for, as in Jira. */
    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult result) {
        begin(user, result, result.isValid());
        IssueRecord made = creation.create(key(user), (JiraIssue) result.getIssue());
        return new IssueResult(objects.issue(made), new Errors());
    }

    @Override
    public UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters parameters) {
        Problems problems = new Problems();
        Inputs inputs = inputs(parameters);
        Optional<IssueRecord> issue = edits.editable(actor(user), Optional.ofNullable(issueId), problems);
        Optional<JiraIssue> edited = issue.map(each -> merged(each, edits.validate(actor(user), each, inputs, problems)));
        return validated.remember(new UpdateValidationResult(problems.any() ? null : edited.orElse(null),
                Errors.of(problems), typed(inputs)), objects.user(user));
    }

    @Override
    public IssueResult update(ApplicationUser user, UpdateValidationResult result) {
        begin(user, result, result.isValid());
        return stored(user, (JiraIssue) result.getIssue());
    }

    @Override
    public TransitionValidationResult validateTransition(ApplicationUser user, Long issueId, int actionId,
                                                         IssueInputParameters parameters) {
        Problems problems = new Problems();
        Inputs inputs = inputs(parameters);
        Optional<IssueRecord> issue = Optional.ofNullable(issueId).flatMap(jira.issues()::byId);
        if (issue.isEmpty()) {
            problems.message("The issue no longer exists.", Problems.Reason.NOT_FOUND);
        }
        Optional<JiraIssue> moved = issue.map(each ->
                merged(each, transitions.validate(actor(user), each, actionId, inputs, problems)));
        return validated.remember(new TransitionValidationResult(problems.any() ? null : moved.orElse(null),
                Errors.of(problems), typed(inputs), new HashMap<>(), actionId), objects.user(user));
    }

    /** Fails if the transition is no longer open to the user, for example because somebody else was faster. */
    @Override
    public IssueResult transition(ApplicationUser user, TransitionValidationResult result) {
        begin(user, result, result.isValid());
        JiraIssue moved = (JiraIssue) result.getIssue();
        Optional<IssueRecord> now = jira.issues().byId(moved.getId());
        boolean open = now.stream().flatMap(each -> transitions.available(each, objects.user(user)).stream())
                .anyMatch(each -> each.id() == result.getActionId());
        if (!open) {
            Errors errors = new Errors();
            errors.addErrorMessage("Workflow Action Invalid", ErrorCollection.Reason.VALIDATION_FAILED);
            return new IssueResult(now.map(objects::issue).orElse(null), errors);
        }
        return stored(user, moved);
    }

    @Override
    public DeleteValidationResult validateDelete(ApplicationUser user, Long issueId) {
        Problems problems = new Problems();
        Optional<IssueRecord> issue = deletes.validate(actor(user), Optional.ofNullable(issueId), problems);
        return validated.remember(new DeleteValidationResult(issue.map(objects::issue).orElse(null),
                Errors.of(problems)), objects.user(user));
    }

    @Override
    public ErrorCollection delete(ApplicationUser user, DeleteValidationResult result) {
        begin(user, result, result.isValid());
        deletes.delete(result.getIssue().getId());
        return new Errors();
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new IssueForm();
    }

    @Override
    public IssueInputParameters newIssueInputParameters(Map<String, String[]> values) {
        return IssueForm.of(values);
    }

    private IssueResult visible(ApplicationUser user, Optional<IssueRecord> issue) {
        Problems problems = new Problems();
        if (issue.isEmpty()) {
            problems.message("Issue Does Not Exist", Problems.Reason.NOT_FOUND);
        } else if (!jira.permissions().onIssue(Permission.BROWSE_PROJECTS, issue.get(), objects.user(user))) {
            problems.message("You do not have the permission to see the specified issue.",
                    user == null ? Problems.Reason.NOT_LOGGED_IN : Problems.Reason.FORBIDDEN);
        }
        return new IssueResult(problems.any() ? null : objects.issue(issue.get()), Errors.of(problems));
    }

    private CreateValidationResult validateCreate(ApplicationUser user, Optional<Long> parentId,
                                                  IssueInputParameters parameters) {
        return validated.remember(creation.validate(actor(user), parentId, inputs(parameters)), objects.user(user));
    }

    private IssueResult stored(ApplicationUser user, JiraIssue edited) {
        if (jira.issues().byId(edited.getId()).isEmpty()) {
            Errors errors = new Errors();
            errors.addErrorMessage("The issue no longer exists.", ErrorCollection.Reason.NOT_FOUND);
            return new IssueResult(null, errors);
        }
        IssueRecord after = jira.issues().change(edited.getId(), key(user), edited.edited(), jira.clock().instant());
        return new IssueResult(objects.issue(after), new Errors());
    }

    private void begin(ApplicationUser user, Object result, boolean valid) {
        validated.take(result, objects.user(user));
        if (!valid) {
            throw new IllegalStateException("You can not do this with an invalid validation result.");
        }
    }

    private JiraIssue merged(IssueRecord issue, Map<Field, Optional<String>> changes) {
        IssueRecord changed = issue.with(changes, issue.updated());
        return new JiraIssue(objects, Optional.of(issue), jira.projectOf(issue), changed.values());
    }

    private Actor actor(ApplicationUser user) {
        return new Actor(objects.user(user), current.get(), current.locale());
    }

    private String key(ApplicationUser user) {
        return objects.user(user).map(each -> each.key()).orElse("");
    }

    private static Inputs inputs(IssueInputParameters parameters) {
        if (!(parameters instanceof IssueForm form)) {
            throw new IllegalArgumentException("Take the parameters from newIssueInputParameters().");
        }
        return form.inputs();
    }

    /** What was filled in, by field. */
    static Map<String, Object> typed(Inputs inputs) {
        Map<String, Object> typed = new HashMap<>();
        inputs.typed().forEach((field, value) -> typed.put(field.id(), value));
        return typed;
    }
}
