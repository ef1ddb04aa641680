package org.milepost.host.jira.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.milepost.host.jira.model.IssueTypeRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.ProjectRecord;
import org.milepost.host.jira.model.SecurityLevel;
import org.milepost.host.jira.model.TypeScheme;
import org.milepost.host.product.Access;
import org.milepost.host.product.Answer;
import org.milepost.host.product.Page;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.Redirect;
import org.milepost.host.product.Request;

/** A little of Jira's administration: enough to see what a plugin's set-up did, and to switch sub-tasks off and on. */
public final class AdminPages {

    private final Desk desk;
    private final JiraModel jira;

    public AdminPages(Desk desk) {
        this.desk = desk;
        this.jira = desk.jira();
    }

    public void register(ProductContext product) {
        product.page(Access.CONFIRMED_ADMIN, "GET", "/secure/admin/ManageIssueTypeSchemes!default.jspa", this::schemes);
        product.page(Access.CONFIRMED_ADMIN, "GET", "/secure/admin/ViewIssueSecuritySchemes.jspa", this::security);
        product.page(Access.CONFIRMED_ADMIN, "GET", "/secure/admin/ManageSubTasks.jspa", this::subTasks);
        product.page(Access.CONFIRMED_ADMIN, "POST", "/secure/admin/ManageSubTasks.jspa", this::switchSubTasks);
        product.ownItem("admin_plugins_menu", "issue_type_schemes", "Issue type schemes",
                "/secure/admin/ManageIssueTypeSchemes!default.jspa");
        product.ownItem("admin_plugins_menu", "security_schemes", "Issue security schemes",
                "/secure/admin/ViewIssueSecuritySchemes.jspa");
        product.ownItem("admin_plugins_menu", "subtasks", "Sub-tasks", "/secure/admin/ManageSubTasks.jspa");
    }

    private Answer schemes(Request request) {
        List<SchemeRow> rows = jira.types().schemes().stream().map(this::row).toList();
        return Page.admin("Issue type schemes", desk.render("admin-schemes", Map.of("schemes", rows)));
    }

    private Answer security(Request request) {
        List<SchemeRow> rows = jira.security().schemes().stream().map(each -> new SchemeRow(each.name(),
                jira.security().levelsOf(each.id()).stream().map(level -> level.name() + " (" + entries(level) + ")")
                        .collect(Collectors.joining(", ")),
                names(jira.projects().usingSecurityScheme(each.id())))).toList();
        return Page.admin("Issue security schemes", desk.render("admin-security", Map.of("schemes", rows)));
    }

    private Answer subTasks(Request request) {
        return Page.admin("Sub-tasks", desk.render("admin-subtasks", Map.of("on", jira.settings().subTasksEnabled())));
    }

    private Answer switchSubTasks(Request request) {
        jira.settings().enableSubTasks(request.parameter("on").filter("true"::equals).isPresent());
        return new Redirect("/secure/admin/ManageSubTasks.jspa");
    }

    private SchemeRow row(TypeScheme scheme) {
        String types = scheme.typeIds().stream().flatMap(id -> jira.types().byId(id).stream())
                .map(IssueTypeRecord::name).collect(Collectors.joining(", "));
        return new SchemeRow(scheme.name(), types, names(jira.projects().usingTypeScheme(scheme.id())));
    }

    private static String entries(SecurityLevel level) {
        return level.entries().stream().map(each -> (each.kind().type() + " " + each.holder()).strip())
                .collect(Collectors.joining(", "));
    }

    private static String names(List<ProjectRecord> projects) {
        return projects.stream().map(ProjectRecord::name).collect(Collectors.joining(", "));
    }

    /** A scheme in a list. */
    public record SchemeRow(String name, String content, String projects) {
    }
}
