package org.milepost.host.jira.page;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.util.ErrorCollection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.IssueTypeRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.model.ProjectRecord;
import org.milepost.host.product.Access;
import org.milepost.host.product.Answer;
import org.milepost.host.product.Page;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.Redirect;
import org.milepost.host.product.Request;

/** Jira's own way to make issues and sub-tasks: choose project and type first, then fill in the screen. */
public final class CreatePages {

    private final Desk desk;
    private final JiraModel jira;
    private final FormView forms;

    public CreatePages(Desk desk) {
        this.desk = desk;
        this.jira = desk.jira();
        this.forms = new FormView(desk);
    }

    public void register(ProductContext product) {
        product.page(Access.USER, "GET", "/secure/CreateIssue!default.jspa", request -> page(request, Optional.empty()));
        product.page(Access.USER, "GET", "/secure/CreateSubTaskIssue!default.jspa",
                request -> page(request, Optional.empty()));
        product.page(Access.USER, "POST", "/secure/CreateIssueDetails.jspa", this::create);
    }

    private Answer page(Request request, Optional<ErrorCollection> errors) {
        Optional<IssueRecord> parent = parent(request);
        List<ProjectRecord> projects = jira.projects().all().stream()
                .filter(each -> desk.may(request, Permission.CREATE_ISSUES, each))
                .filter(each -> parent.map(above -> above.projectId() == each.id()).orElse(true)).toList();
        Optional<ProjectRecord> project = Desk.number(request, "pid").or(() -> parent.map(IssueRecord::projectId))
                .flatMap(jira.projects()::byId).filter(projects::contains);
        Map<String, Object> values = new HashMap<>();
        values.put("projects", projects);
        values.put("project", project.map(ProjectRecord::id).orElse(0L));
        values.put("parentId", parent.map(each -> String.valueOf(each.id())).orElse(""));
        values.put("parentKey", parent.map(IssueRecord::key).orElse(""));
        values.put("types", project.map(each -> types(each, parent.isPresent())).orElse(List.of()));
        values.put("type", request.parameter("issuetype").orElse(""));
        values.put("chosen", project.isPresent());
        values.put("inputsHtml", forms.html(project.map(each -> forms.forCreation(request, each,
                errors.map(ErrorCollection::getErrors).orElse(Map.of()))).orElse(List.of())));
        values.put("errors", errors.map(Desk::lines).orElse(List.of()));
        return Page.general(parent.isPresent() ? "Create Sub-Task" : "Create Issue", desk.render("create", values))
                .withContext("jira.create.issue").withStatus(errors.isPresent() ? 400 : 200);
    }

    private Answer create(Request request) {
        Optional<IssueRecord> parent = parent(request);
        IssueInputParameters form = desk.issues().newIssueInputParameters(FormView.sent(request));
        // What the screen does not show is not sent; the security level, which an old browser may leave out, gets its default.
        form.setApplyDefaultValuesWhenParameterNotProvided(true);
        CreateValidationResult result = parent.map(each ->
                        desk.issues().validateSubTaskCreate(desk.user(request), each.id(), form))
                .orElseGet(() -> desk.issues().validateCreate(desk.user(request), form));
        if (!result.isValid()) {
            return page(request, Optional.of(result.getErrorCollection()));
        }
        MutableIssue made = desk.issues().create(desk.user(request), result).getIssue();
        parent.ifPresent(each -> jira.issues().setParent(made.getId(), each.id()));
        return new Redirect("/browse/" + made.getKey());
    }

    private Optional<IssueRecord> parent(Request request) {
        return request.parameter("parentIssueId").filter(each -> !each.isEmpty())
                .map(each -> desk.issueById(request, "parentIssueId"));
    }

    private List<IssueTypeRecord> types(ProjectRecord project, boolean subTask) {
        return jira.typesOf(project).stream().filter(each -> each.subTask() == subTask).toList();
    }
}
