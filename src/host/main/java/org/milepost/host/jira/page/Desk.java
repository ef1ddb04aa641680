package org.milepost.host.jira.page;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.model.ProjectRecord;
import org.milepost.host.jira.rules.Actor;
import org.milepost.host.jira.service.JiraObjects;
import org.milepost.host.jira.service.JiraServices;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.Request;
import org.milepost.host.product.StatusException;

/** What all pages need: the model, the services, and the look of Jira. */
public final class Desk {

    private final JiraModel jira;
    private final JiraObjects objects;
    private final JiraServices services;
    private final ProductContext product;

    public Desk(JiraModel jira, JiraObjects objects, JiraServices services, ProductContext product) {
        this.jira = jira;
        this.objects = objects;
        this.services = services;
        this.product = product;
    }

    JiraModel jira() {
        return jira;
    }

    ProductContext product() {
        return product;
    }

    SearchService search() {
        return services.search();
    }

    IssueService issues() {
        return services.issues();
    }

    /** Renders one of Jira's templates, by its name without folder and extension. */
    String render(String template, Map<String, ?> values) {
        return product.templates().render("templates/jira/" + template + ".vm", values);
    }

    /** The person of the request as services take it; null for nobody, as in Jira. */
    ApplicationUser user(Request request) {
        return request.user().map(objects::user).orElse(null);
    }

    /** The person of the request, in the language of the request. */
    static Actor actor(Request request) {
        return new Actor(request.user(), request.user(), request.locale());
    }

    boolean may(Request request, String permission, IssueRecord issue) {
        return jira.permissions().onIssue(permission, issue, request.user());
    }

    boolean may(Request request, String permission, ProjectRecord project) {
        return jira.permissions().inProject(permission, project, request.user());
    }

    /**
     * The issue if the person may see it.
     *
     * @throws StatusException 404 with Jira's words, whether it is missing or hidden
     */
    IssueRecord issue(Request request, Optional<IssueRecord> issue) {
        return issue.filter(each -> may(request, Permission.BROWSE_PROJECTS, each)).orElseThrow(() ->
                new StatusException(404, "The issue you are trying to view does not exist, or you do not have the "
                        + "permission to view it."));
    }

    /** The issue whose id is a parameter of the request, if the person may see it. */
    IssueRecord issueById(Request request, String parameter) {
        return issue(request, number(request, parameter).flatMap(jira.issues()::byId));
    }

    /** A parameter that is a number. */
    static Optional<Long> number(Request request, String parameter) {
        return request.parameter(parameter).filter(each -> each.matches("\\d{1,18}")).map(Long::valueOf);
    }

    /** What web fragments on the page of an issue see. */
    Map<String, Object> fragmentContext(Request request, IssueRecord issue) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("issue", objects.issue(issue));
        parameters.put("project", objects.project(jira.projectOf(issue)));
        Map<String, Object> context = new HashMap<>(parameters);
        context.put("user", user(request));
        context.put("helper", new JiraHelper(request.servletRequest(), objects.project(jira.projectOf(issue)),
                parameters));
        return context;
    }

    /** All errors, for the head of a form; those of fields begin with the name of theirs. */
    static List<String> lines(ErrorCollection errors) {
        return Stream.concat(errors.getErrorMessages().stream(),
                errors.getErrors().entrySet().stream().map(Map.Entry::getValue)).toList();
    }
}
