package org.milepost.host.jira.page;

import com.atlassian.jira.bc.issue.IssueService.DeleteValidationResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.util.ErrorCollection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.model.Screen;
import org.milepost.host.jira.model.Transition;
import org.milepost.host.jira.rules.TransitionRules;
import org.milepost.host.product.Access;
import org.milepost.host.product.Answer;
import org.milepost.host.product.Content;
import org.milepost.host.product.Page;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.Redirect;
import org.milepost.host.product.Request;
import org.milepost.host.product.StatusException;

/** Jira's own ways to change an issue: edit, assign, delete, and its transitions with or without a screen. */
public final class EditPages {

    private static final Screen ASSIGN = new Screen("Assign", List.of(Field.ASSIGNEE));

    private final Desk desk;
    private final JiraModel jira;
    private final FormView forms;
    private final TransitionRules transitions;

    public EditPages(Desk desk) {
        this.desk = desk;
        this.jira = desk.jira();
        this.forms = new FormView(desk);
        this.transitions = new TransitionRules(jira);
    }

    public void register(ProductContext product) {
        product.page(Access.USER, "GET", "/secure/EditIssue!default.jspa", request -> editForm(request, Optional.empty()));
        product.page(Access.USER, "POST", "/secure/EditIssue.jspa", this::edit);
        product.api(Access.USER, "POST", "/secure/AjaxIssueAction.jspa", this::inlineEdit);
        product.page(Access.USER, "GET", "/secure/AssignIssue!default.jspa", this::assignForm);
        product.page(Access.USER, "POST", "/secure/AssignIssue.jspa", this::assign);
        product.page(Access.USER, "GET", "/secure/DeleteIssue!default.jspa", this::deleteForm);
        product.page(Access.USER, "POST", "/secure/DeleteIssue.jspa", this::delete);
        product.page(Access.USER, "GET", "/secure/WorkflowUIDispatcher.jspa", this::dispatch);
        product.page(Access.USER, "GET", "/secure/CommentAssignIssue!default.jspa",
                request -> transitionForm(request, Optional.empty()));
        product.page(Access.USER, "POST", "/secure/CommentAssignIssue.jspa", this::transition);
    }

    private Answer editForm(Request request, Optional<ErrorCollection> errors) {
        IssueRecord issue = desk.issueById(request, "id");
        return form(request, issue, "Edit Issue", "/secure/EditIssue.jspa", "Update",
                jira.projectOf(issue).fields().edit(), "", errors);
    }

    private Answer edit(Request request) {
        Optional<ErrorCollection> errors = update(request, desk.issueById(request, "id"));
        return errors.isPresent() ? editForm(request, errors) : back(request);
    }

    /** What the small forms on the issue view send. */
    private Answer inlineEdit(Request request) {
        Optional<ErrorCollection> errors = update(request, desk.issueById(request, "id"));
        return errors.map(each -> Content.json(400, Map.of("errors", Desk.lines(each))))
                .orElseGet(() -> Content.json(Map.of("errors", List.of())));
    }

    private Optional<ErrorCollection> update(Request request, IssueRecord issue) {
        UpdateValidationResult result = desk.issues().validateUpdate(desk.user(request), issue.id(),
                desk.issues().newIssueInputParameters(FormView.sent(request)));
        if (!result.isValid()) {
            return Optional.of(result.getErrorCollection());
        }
        IssueResult done = desk.issues().update(desk.user(request), result);
        return done.isValid() ? Optional.empty() : Optional.of(done.getErrorCollection());
    }

    private Answer assignForm(Request request) {
        IssueRecord issue = desk.issueById(request, "id");
        return form(request, issue, "Assign", "/secure/AssignIssue.jspa", "Assign", ASSIGN, "", Optional.empty());
    }

    private Answer assign(Request request) {
        IssueRecord issue = desk.issueById(request, "id");
        Optional<String> assignee = request.parameter(Field.ASSIGNEE.id()).filter(each -> !each.isEmpty())
                .flatMap(jira.people()::byName).map(each -> each.key());
        if (!desk.may(request, Permission.ASSIGN_ISSUES, issue)) {
            throw new StatusException(403, "You do not have permission to assign this issue.");
        }
        jira.issues().change(issue.id(), request.user().orElseThrow().key(), Map.of(Field.ASSIGNEE, assignee),
                jira.clock().instant());
        return back(request);
    }

    private Answer deleteForm(Request request) {
        IssueRecord issue = desk.issueById(request, "id");
        return form(request, issue, "Delete Issue", "/secure/DeleteIssue.jspa", "Delete",
                new Screen("Delete", List.of()), "", Optional.empty());
    }

    private Answer delete(Request request) {
        IssueRecord issue = desk.issueById(request, "id");
        DeleteValidationResult result = desk.issues().validateDelete(desk.user(request), issue.id());
        if (!result.isValid()) {
            throw new StatusException(403, String.join(" ", result.getErrorCollection().getErrorMessages()));
        }
        desk.issues().delete(desk.user(request), result);
        return new Redirect("/projects/" + jira.projectOf(issue).key());
    }

    /** Takes a transition at once, or asks first what its screen wants to know. */
    private Answer dispatch(Request request) {
        XsrfToken.require(request);
        IssueRecord issue = desk.issueById(request, "id");
        Transition wanted = wanted(request, issue);
        if (wanted.screen().isPresent()) {
            return new Redirect("/secure/CommentAssignIssue!default.jspa?id=" + issue.id() + "&action=" + wanted.id());
        }
        move(request).ifPresent(errors -> {
            throw new StatusException(400, String.join(" ", Desk.lines(errors)));
        });
        return back(request);
    }

    private Answer transitionForm(Request request, Optional<ErrorCollection> errors) {
        IssueRecord issue = desk.issueById(request, "id");
        Transition wanted = wanted(request, issue);
        return form(request, issue, wanted.name(), "/secure/CommentAssignIssue.jspa", wanted.name(),
                wanted.screen().orElseGet(() -> new Screen(wanted.name(), List.of())), String.valueOf(wanted.id()),
                errors);
    }

    private Answer transition(Request request) {
        Optional<ErrorCollection> errors = move(request);
        return errors.isPresent() ? transitionForm(request, errors) : back(request);
    }

    private Optional<ErrorCollection> move(Request request) {
        IssueRecord issue = desk.issueById(request, "id");
        TransitionValidationResult result = desk.issues().validateTransition(desk.user(request), issue.id(),
                wanted(request, issue).id(), desk.issues().newIssueInputParameters(FormView.sent(request)));
        if (!result.isValid()) {
            return Optional.of(result.getErrorCollection());
        }
        IssueResult done = desk.issues().transition(desk.user(request), result);
        return done.isValid() ? Optional.empty() : Optional.of(done.getErrorCollection());
    }

    private Transition wanted(Request request, IssueRecord issue) {
        long id = Desk.number(request, "action").orElse(-1L);
        return transitions.available(issue, request.user()).stream().filter(each -> each.id() == id).findFirst()
                .orElseThrow(() -> new StatusException(400, "It seems that you have tried to perform a workflow "
                        + "operation that is not valid for the current state of " + issue.key() + "."));
    }

    private Answer form(Request request, IssueRecord issue, String title, String target, String button, Screen screen,
                        String action, Optional<ErrorCollection> errors) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", title);
        values.put("issue", IssueRow.of(jira, issue, request));
        values.put("target", target);
        values.put("button", button);
        values.put("action", action);
        values.put("inputsHtml", forms.html(forms.forIssue(request, issue, screen,
                errors.map(ErrorCollection::getErrors).orElse(Map.of()))));
        values.put("errors", errors.map(Desk::lines).orElse(List.of()));
        return Page.general(title + ": " + issue.key(), desk.render("form", values))
                .withStatus(errors.isPresent() ? 400 : 200);
    }

    private Answer back(Request request) {
        return new Redirect("/browse/" + desk.issueById(request, "id").key());
    }
}
