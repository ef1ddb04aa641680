package org.milepost.host.jira.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.model.ProjectRecord;
import org.milepost.host.product.Access;
import org.milepost.host.product.Answer;
import org.milepost.host.product.Content;
import org.milepost.host.product.Page;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.Redirect;
import org.milepost.host.product.Request;

/** The page of an issue. Its boxes can be fetched again, which is how Jira refreshes it without a new page. */
public final class IssueView {

    private final Desk desk;
    private final JiraModel jira;
    private final IssueModules modules;
    private final Operations operations;

    public IssueView(Desk desk) {
        this.desk = desk;
        this.jira = desk.jira();
        this.modules = new IssueModules(desk);
        this.operations = new Operations(desk);
    }

    public void register(ProductContext product) {
        product.page(Access.ANYONE, "GET", "/browse/{key}", this::page);
        product.api(Access.ANYONE, "GET", "/secure/AjaxIssueAction!default.jspa", this::refresh);
        for (String context : List.of("atl.general", "atl.admin")) {
            product.ownResource(context, "web/jira/jira.js");
            product.ownResource(context, "web/jira/jira.css");
        }
        product.ownResource("jira.view.issue", "web/jira/issue.js");
    }

    private Answer page(Request request) {
        String key = request.variable("key");
        if (jira.projects().byKey(key).isPresent()) {
            return new Redirect("/projects/" + key);
        }
        if (request.user().isEmpty() && !isPublic(request, key)) {
            // Whoever is not logged in is asked to, whether there is such an issue or not.
            return new Redirect("/login.jsp?permissionViolation=true&os_destination="
                    + URLEncoder.encode(request.path(), StandardCharsets.UTF_8));
        }
        Optional<IssueRecord> moved = jira.issues().byFormerKey(key).filter(each -> desk.may(request, Permission.BROWSE_PROJECTS, each));
        if (moved.isPresent()) {
            return new Redirect("/browse/" + moved.get().key());
        }
        IssueRecord issue = desk.issue(request, jira.issues().byKey(key));
        return Page.general("[" + issue.key() + "] " + issue.summary(), body(request, issue))
                .withContext("jira.view.issue").withHead(desk.render("issue-head", Map.of("issue", row(request, issue))));
    }

    private boolean isPublic(Request request, String key) {
        return jira.issues().byKey(key).filter(each -> desk.may(request, Permission.BROWSE_PROJECTS, each)).isPresent();
    }

    /** The boxes anew, as JSON. */
    private Answer refresh(Request request) {
        IssueRecord issue = desk.issueById(request, "issueId");
        return Content.json(Map.of("key", issue.key(), "html", body(request, issue)));
    }

    private String body(Request request, IssueRecord issue) {
        ProjectRecord project = jira.projectOf(issue);
        Optional<IssueRecord> parent = issue.parentId().flatMap(jira.issues()::byId);
        Map<String, Object> values = new HashMap<>();
        values.put("issue", row(request, issue));
        values.put("project", project);
        values.put("parentKey", parent.map(IssueRecord::key).orElse(""));
        values.put("parentSummary", parent.map(IssueRecord::summary).orElse(""));
        values.put("buttons", operations.buttons(request, issue));
        values.put("more", operations.more(request, issue));
        values.put("transitions", operations.transitions(request, issue));
        values.put("left", modules.left(request, issue));
        values.put("right", modules.right(request, issue));
        return desk.render("issue", values);
    }

    private IssueRow row(Request request, IssueRecord issue) {
        return IssueRow.of(jira, issue, request);
    }
}
