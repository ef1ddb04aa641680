package org.milepost.host.jira.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.model.ProjectRecord;
import org.milepost.host.jira.search.Finder;
import org.milepost.host.jira.search.Functions;
import org.milepost.host.jira.search.JqlException;
import org.milepost.host.jira.search.JqlParser;
import org.milepost.host.jira.search.Searcher;
import org.milepost.host.product.Access;
import org.milepost.host.product.Answer;
import org.milepost.host.product.HostUser;
import org.milepost.host.product.Page;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.Redirect;
import org.milepost.host.product.Request;
import org.milepost.host.product.StatusException;

/** Dashboard, projects, lists of issues. */
public final class ListPages {

    private final Desk desk;
    private final Finder finder;

    public ListPages(Desk desk) {
        this.desk = desk;
        this.finder = new Finder(desk.jira(), Functions.NONE);
    }

    public void register(ProductContext product) {
        product.page(Access.ANYONE, "GET", "/", request -> new Redirect("/secure/Dashboard.jspa"));
        product.page(Access.ANYONE, "GET", "/secure/Dashboard.jspa", this::dashboard);
        product.page(Access.ANYONE, "GET", "/secure/BrowseProjects.jspa", this::projects);
        product.page(Access.ANYONE, "GET", "/projects/{key}", this::project);
        product.page(Access.USER, "GET", "/secure/ViewProfile.jspa", this::profile);
        product.ownItem("system.top.navigation.bar", "home_link", "Dashboards", "/secure/Dashboard.jspa");
        product.ownItem("system.top.navigation.bar", "browse_link", "Projects", "/secure/BrowseProjects.jspa");
        product.ownItem("system.top.navigation.bar", "find_link", "Issues", "/issues/");
        product.ownItem("system.top.navigation.bar", "create_link", "Create", "/secure/CreateIssue!default.jspa");
    }

    private Answer dashboard(Request request) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", request.user().map(HostUser::fullName).orElse(""));
        values.put("assignedHtml", rows(request, "assignee = currentUser() AND resolution is EMPTY ORDER BY due"));
        values.put("reportedHtml", rows(request, "reporter = currentUser() ORDER BY created DESC"));
        return Page.general("System Dashboard", desk.render("dashboard", values)).withContext("atl.dashboard");
    }

    private Answer projects(Request request) {
        List<ProjectRow> rows = desk.jira().projects().all().stream()
                .filter(each -> desk.may(request, Permission.BROWSE_PROJECTS, each)).map(this::row).toList();
        return Page.general("Browse projects", desk.render("projects", Map.of("projects", rows)));
    }

    private Answer project(Request request) {
        ProjectRecord project = desk.jira().projects().byKey(request.variable("key"))
                .filter(each -> desk.may(request, Permission.BROWSE_PROJECTS, each)).orElseThrow(() ->
                        new StatusException(404, "The project does not exist, or you may not view it."));
        return new Redirect("/issues/?jql=" + URLEncoder.encode("project = " + project.key() + " ORDER BY key DESC",
                StandardCharsets.UTF_8));
    }

    private Answer profile(Request request) {
        HostUser person = request.parameter("name").flatMap(desk.jira().people()::byName).or(request::user)
                .orElseThrow(() -> new StatusException(404, "There is no such person."));
        return Page.general(person.fullName(), desk.render("profile", Map.of("person", person)));
    }

    private String rows(Request request, String jql) {
        try {
            return html(find(request, jql).stream().limit(10).toList());
        } catch (JqlException e) {
            throw new IllegalStateException("A query of our own is wrong: " + jql, e);
        }
    }

    private String html(List<IssueRow> rows) {
        return desk.render("rows", Map.of("rows", rows));
    }

    private List<IssueRow> find(Request request, String jql) throws JqlException {
        return finder.find(JqlParser.parse(jql), Searcher.of(desk.jira(), request.user(), false)).stream()
                .map(each -> IssueRow.of(desk.jira(), each, request)).toList();
    }

    private ProjectRow row(ProjectRecord project) {
        return new ProjectRow(project.key(), project.name(),
                desk.jira().people().byKey(project.leadKey()).map(HostUser::fullName).orElse(""));
    }

    /** A project in a list. */
    public record ProjectRow(String key, String name, String lead) {
    }
}
