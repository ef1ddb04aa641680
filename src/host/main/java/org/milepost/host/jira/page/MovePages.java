package org.milepost.host.jira.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.milepost.host.jira.model.Constants;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.IssueTypeRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.model.ProjectRecord;
import org.milepost.host.jira.page.FormView.Choice;
import org.milepost.host.jira.page.FormView.Input;
import org.milepost.host.jira.rules.HierarchyRules;
import org.milepost.host.jira.rules.MoveRules;
import org.milepost.host.jira.rules.Problems;
import org.milepost.host.product.Access;
import org.milepost.host.product.Answer;
import org.milepost.host.product.Page;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.Redirect;
import org.milepost.host.product.Request;
import org.milepost.host.product.StatusException;

/** Jira's wizards for moving and converting issues, each as one form under the address of the wizard. */
public final class MovePages {

    private final Desk desk;
    private final JiraModel jira;
    private final FormView forms;
    private final MoveRules moves;
    private final HierarchyRules hierarchy;

    public MovePages(Desk desk) {
        this.desk = desk;
        this.jira = desk.jira();
        this.forms = new FormView(desk);
        this.moves = new MoveRules(jira);
        this.hierarchy = new HierarchyRules(jira);
    }

    public void register(ProductContext product) {
        product.page(Access.USER, "GET", "/secure/MoveIssue!default.jspa", this::moveForm);
        product.page(Access.USER, "POST", "/secure/MoveIssue.jspa", this::move);
        product.page(Access.USER, "GET", "/secure/MoveSubTaskParent!default.jspa", request -> parentForm(request, new Problems()));
        product.page(Access.USER, "POST", "/secure/MoveSubTaskParent.jspa", this::changeParent);
        product.page(Access.USER, "GET", "/secure/ConvertSubTask!default.jspa", request -> convertForm(request, false, new Problems()));
        product.page(Access.USER, "POST", "/secure/ConvertSubTask.jspa", this::toIssue);
        product.page(Access.USER, "GET", "/secure/ConvertIssue!default.jspa", request -> convertForm(request, true, new Problems()));
        product.page(Access.USER, "POST", "/secure/ConvertIssue.jspa", this::toSubTask);
    }

    private Answer moveForm(Request request) {
        IssueRecord issue = desk.issueById(request, "id");
        return issue.parentId().isPresent() ? new Redirect("/secure/MoveSubTaskParent!default.jspa?id=" + issue.id())
                : moveForm(request, issue, new Problems());
    }

    private Answer moveForm(Request request, IssueRecord issue, Problems problems) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(select(request, "pid", "Project", String.valueOf(issue.projectId()), jira.projects().all().stream()
                .filter(each -> desk.may(request, Permission.CREATE_ISSUES, each)).map(each -> new Choice(String.valueOf(each.id()), each.name())), problems));
        inputs.add(select(request, Field.ISSUE_TYPE.id(), "Issue Type", issue.typeId(), types(each -> !each.subTask()), problems));
        jira.issues().subTasks(issue.id()).stream().map(IssueRecord::typeId).distinct().forEach(type ->
                inputs.add(select(request, "subtaskissuetype_" + type, "Type of sub-tasks", type, types(IssueTypeRecord::subTask), problems)));
        Stream.concat(Stream.of(issue), jira.issues().subTasks(issue.id()).stream()).map(IssueRecord::statusId).distinct().forEach(status ->
                inputs.add(select(request, "status_" + status, "Status instead of " + Constants.status(status).name(), status, Constants.statuses().stream()
                        .map(each -> new Choice(each.id(), each.name())), problems)));
        inputs.add(select(request, Field.SECURITY.id(), "Security Level", "-1", Stream.concat(Stream.of(new Choice("-1", "None")), jira.projects().all()
                .stream().flatMap(each -> each.securityScheme().stream()).distinct().flatMap(scheme -> jira.security().levelsOf(scheme).stream())
                .map(each -> new Choice(String.valueOf(each.id()), each.name()))), problems));
        inputs.add(new Input(Field.DESCRIPTION.id(), "Description", "textarea", false, request.parameter(Field.DESCRIPTION.id()).orElse(""),
                problems.errors().getOrDefault(Field.DESCRIPTION.id(), ""), "For a project that requires one.", List.of()));
        return form(request, issue, "Move Issue", "/secure/MoveIssue.jspa", "Move", inputs, problems);
    }

    private Answer move(Request request) {
        IssueRecord issue = desk.issueById(request, "id");
        MoveRules.Target target = target(request, jira);
        Problems problems = new Problems();
        moves.validate(Desk.actor(request), issue, target, problems);
        if (problems.any()) {
            return moveForm(request, issue, problems);
        }
        moves.move(Desk.actor(request), issue, target);
        return back(issue);
    }

    /** Where a form asks to move to. */
    static MoveRules.Target target(Request request, JiraModel jira) {
        ProjectRecord project = Desk.number(request, "pid").flatMap(jira.projects()::byId)
                .orElseThrow(() -> new StatusException(400, "You must select a project."));
        Map<String, String> types = new HashMap<>();
        jira.types().all().forEach(type -> request.parameter("subtaskissuetype_" + type.id()).ifPresent(to -> types.put(type.id(), to)));
        Map<String, String> statuses = new HashMap<>();
        Constants.statuses().forEach(status -> request.parameter("status_" + status.id()).ifPresent(to -> statuses.put(status.id(), to)));
        Map<Field, String> typed = new EnumMap<>(Field.class);
        Stream.of(Field.values()).forEach(field -> request.parameter(field.id()).ifPresent(value -> typed.put(field, value)));
        return new MoveRules.Target(project, request.parameter(Field.ISSUE_TYPE.id()).orElse(""), types, statuses, typed);
    }

    private Answer parentForm(Request request, Problems problems) {
        return form(request, desk.issueById(request, "id"), "Move Sub-Task", "/secure/MoveSubTaskParent.jspa", "Move",
                List.of(text(request, "parentIssue", "Key of the new parent", problems)), problems);
    }

    private Answer changeParent(Request request) {
        IssueRecord subTask = desk.issueById(request, "id");
        Problems problems = new Problems();
        hierarchy.changeParent(Desk.actor(request), subTask, request.parameter("parentIssue").map(String::strip).flatMap(jira.issues()::byKey), problems);
        return problems.any() ? parentForm(request, problems) : back(subTask);
    }

    private Answer convertForm(Request request, boolean toSubTask, Problems problems) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(select(request, Field.ISSUE_TYPE.id(), "Issue Type", "", types(each -> each.subTask() == toSubTask), problems));
        if (toSubTask) {
            inputs.add(text(request, "parentIssue", "Key of the parent", problems));
        }
        return form(request, desk.issueById(request, "id"), toSubTask ? "Convert to sub-task" : "Convert to issue",
                toSubTask ? "/secure/ConvertIssue.jspa" : "/secure/ConvertSubTask.jspa", "Convert", inputs, problems);
    }

    private Answer toIssue(Request request) {
        IssueRecord subTask = desk.issueById(request, "id");
        Problems problems = new Problems();
        hierarchy.toIssue(Desk.actor(request), subTask, request.parameter(Field.ISSUE_TYPE.id()).orElse(""), problems);
        return problems.any() ? convertForm(request, false, problems) : back(subTask);
    }

    private Answer toSubTask(Request request) {
        IssueRecord issue = desk.issueById(request, "id");
        Problems problems = new Problems();
        hierarchy.toSubTask(Desk.actor(request), issue, request.parameter(Field.ISSUE_TYPE.id()).orElse(""),
                request.parameter("parentIssue").map(String::strip).flatMap(jira.issues()::byKey), problems);
        return problems.any() ? convertForm(request, true, problems) : back(issue);
    }

    private Stream<Choice> types(Predicate<IssueTypeRecord> wanted) {
        return jira.types().all().stream().filter(wanted).map(each -> new Choice(each.id(), each.name()));
    }

    private static Input select(Request request, String id, String label, String value, Stream<Choice> choices, Problems problems) {
        return new Input(id, label, "select", true, request.parameter(id).orElse(value), problems.errors().getOrDefault(id, ""), "", choices.toList());
    }

    private static Input text(Request request, String id, String label, Problems problems) {
        return new Input(id, label, "text", true, request.parameter(id).orElse(""), problems.errors().getOrDefault(id, ""), "", List.of());
    }

    private Answer form(Request request, IssueRecord issue, String title, String target, String button, List<Input> inputs, Problems problems) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", title);
        values.put("issue", IssueRow.of(jira, issue, request));
        values.put("target", target);
        values.put("button", button);
        values.put("action", "");
        values.put("inputsHtml", forms.html(inputs));
        values.put("errors", lines(problems));
        return Page.general(title + ": " + issue.key(), desk.render("form", values)).withStatus(problems.any() ? 400 : 200);
    }

    static List<String> lines(Problems problems) {
        return Stream.concat(problems.messages().stream(), problems.errors().values().stream()).toList();
    }

    private Answer back(IssueRecord issue) {
        return new Redirect("/browse/" + jira.issues().byId(issue.id()).orElseThrow().key());
    }
}
