package org.milepost.host.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.milepost.host.demo.DemoPeople;
import org.milepost.host.demo.DemoPerson;
import org.milepost.host.demo.DemoProjects;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.ProjectRecord;
import org.milepost.host.jira.search.Functions;
import org.milepost.host.jira.service.JiraObjects;
import org.milepost.host.jira.service.JiraServices;
import org.milepost.host.product.HostUser;

/** An embedded Jira without tickets, and short ways to use it as a plugin would. */
final class JiraBed {

    static final String TASK = "10002";
    static final String SUB_TASK = "10003";

    final JiraModel model;
    final FakeLogin login = new FakeLogin();
    final JiraObjects objects;
    private final Map<Class<?>, Object> services = new HashMap<>();

    JiraBed() {
        this(Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC));
    }

    JiraBed(Clock clock) {
        model = new JiraModel(clock, ZoneId.of("Europe/Berlin"),
                DemoPeople.all().stream().map(DemoPerson::inJira).toList());
        new DemoProjects(model).create();
        objects = new JiraObjects(model);
        new JiraServices(objects, login, Functions.NONE).register(new JiraServices.Registry() {
            @Override
            public <T> void service(Class<T> type, T implementation) {
                services.put(type, type.cast(implementation));
            }
        });
    }

    /** The service of this type, as a plugin imports it. */
    <T> T service(Class<T> type) {
        return type.cast(services.get(type));
    }

    /** Logs a person in. */
    ApplicationUser as(String name) {
        login.switchTo(person(name));
        return user(name);
    }

    HostUser person(String name) {
        return model.people().byName(name).orElseThrow();
    }

    ApplicationUser user(String name) {
        return objects.user(person(name));
    }

    ProjectRecord project(String key) {
        return model.projects().get(key);
    }

    void change(String project, UnaryOperator<ProjectRecord> change) {
        model.projects().put(change.apply(project(project)));
    }

    /** A filled-in form for a new task; the reporter is left out. */
    IssueInputParameters form(String project, String summary) {
        return service(IssueService.class).newIssueInputParameters().setProjectId(project(project).id())
                .setIssueTypeId(TASK).setSummary(summary);
    }

    /** Makes a task as this person, who is logged in afterwards. */
    MutableIssue create(String name, String project, String summary) {
        ApplicationUser user = as(name);
        IssueInputParameters form = form(project, summary).setReporterId(name).setDescription("text");
        return create(user, service(IssueService.class).validateCreate(user, form));
    }

    MutableIssue create(ApplicationUser user, CreateValidationResult result) {
        if (!result.isValid()) {
            throw new AssertionError(result.getErrorCollection().toString());
        }
        return service(IssueService.class).create(user, result).getIssue();
    }

    /** Makes a sub-task and links it. */
    MutableIssue createBelow(String name, MutableIssue parent, String summary) throws CreateException {
        ApplicationUser user = as(name);
        IssueInputParameters form = form(parent.getProjectObject().getKey(), summary).setIssueTypeId(SUB_TASK)
                .setReporterId(name).setDescription("text");
        MutableIssue made = create(user,
                service(IssueService.class).validateSubTaskCreate(user, parent.getId(), form));
        service(SubTaskManager.class).createSubTaskIssueLink(parent, made, user);
        return again(made);
    }

    /** The issue as it is now. */
    MutableIssue again(MutableIssue issue) {
        return objects.issue(model.issues().byId(issue.getId()).orElseThrow());
    }
}
