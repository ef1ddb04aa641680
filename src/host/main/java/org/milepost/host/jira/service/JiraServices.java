package org.milepost.host.jira.service;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.option.OptionSetManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import org.milepost.host.jira.search.Functions;
import org.milepost.host.product.CurrentUser;

/** All services of this Jira. */
public final class JiraServices {

    private final JiraObjects objects;
    private final CurrentUser current;
    private final IssueService issues;
    private final SearchService search;

    public JiraServices(JiraObjects objects, CurrentUser current, Functions functions) {
        this.objects = objects;
        this.current = current;
        this.issues = new JiraIssueService(objects, current);
        this.search = new JiraSearch(objects, functions);
    }

    /** Takes one service at a time. */
    public interface Registry {

        <T> void service(Class<T> type, T implementation);
    }

    /** Hands over every service under its type. */
    public void register(Registry registry) {
        registry.service(IssueService.class, issues);
        registry.service(SearchService.class, search);
        registry.service(IssueManager.class, new JiraIssueManager(objects));
        registry.service(ChangeHistoryManager.class, new JiraChangeHistory(objects));
        registry.service(SubTaskManager.class, new JiraSubTasks(objects));
        registry.service(ProjectManager.class, new JiraProjects(objects));
        registry.service(ConstantsManager.class, new JiraConstants(objects));
        registry.service(IssueTypeManager.class, new JiraIssueTypeManager(objects));
        registry.service(AvatarManager.class, new JiraAvatars(objects));
        registry.service(DateTimeFormatter.class, new JiraDates(objects, current));
        registerSchemes(registry);
        registerPeople(registry);
        registerLinks(registry);
    }

    private void registerSchemes(Registry registry) {
        JiraIssueTypeSchemes schemes = new JiraIssueTypeSchemes(objects);
        registry.service(IssueTypeSchemeManager.class, schemes);
        registry.service(FieldConfigSchemeManager.class, schemes);
        registry.service(OptionSetManager.class, schemes);
        JiraIssueSecurity security = new JiraIssueSecurity(objects);
        registry.service(IssueSecuritySchemeManager.class, security);
        registry.service(IssueSecurityLevelManager.class, security);
        JiraWorkflows workflows = new JiraWorkflows(objects);
        registry.service(WorkflowManager.class, workflows);
        registry.service(IssueWorkflowManager.class, workflows);
    }

    private void registerPeople(Registry registry) {
        registry.service(JiraAuthenticationContext.class, new JiraLogin(objects, current));
        JiraPermissions permissions = new JiraPermissions(objects);
        registry.service(PermissionManager.class, permissions);
        registry.service(GlobalPermissionManager.class, permissions);
        registry.service(GroupManager.class, new JiraGroups(objects));
        JiraUsers users = new JiraUsers(objects);
        registry.service(UserManager.class, users);
        registry.service(UserSearchService.class, users);
    }

    private void registerLinks(Registry registry) {
        JiraLinks links = new JiraLinks(objects);
        registry.service(IssueLinkManager.class, links);
        registry.service(IssueLinkTypeManager.class, links);
    }

    /** For the host's own pages, which obey the same rules as plugins. */
    public IssueService issues() {
        return issues;
    }

    /** For the host's own pages. */
    public SearchService search() {
        return search;
    }
}
