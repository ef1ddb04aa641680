package org.milepost.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import org.milepost.wiring.OsgiServices;
import org.osgi.framework.BundleContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Jira's services that the adapters call, looked up at each call. */
@Configuration(proxyBeanMethods = false)
public class JiraServices {

    @Bean
    public IssueService issueService(BundleContext context) {
        return OsgiServices.of(context, IssueService.class);
    }

    @Bean
    public IssueManager issueManager(BundleContext context) {
        return OsgiServices.of(context, IssueManager.class);
    }

    @Bean
    public SearchService searchService(BundleContext context) {
        return OsgiServices.of(context, SearchService.class);
    }

    @Bean
    public ChangeHistoryManager changeHistoryManager(BundleContext context) {
        return OsgiServices.of(context, ChangeHistoryManager.class);
    }

    @Bean
    public UserManager jiraUserManager(BundleContext context) {
        return OsgiServices.of(context, UserManager.class);
    }

    @Bean
    public UserSearchService userSearchService(BundleContext context) {
        return OsgiServices.of(context, UserSearchService.class);
    }

    @Bean
    public GroupManager groupManager(BundleContext context) {
        return OsgiServices.of(context, GroupManager.class);
    }

    @Bean
    public GlobalPermissionManager globalPermissionManager(BundleContext context) {
        return OsgiServices.of(context, GlobalPermissionManager.class);
    }

    @Bean
    public PermissionManager permissionManager(BundleContext context) {
        return OsgiServices.of(context, PermissionManager.class);
    }

    @Bean
    public JiraAuthenticationContext jiraAuthenticationContext(BundleContext context) {
        return OsgiServices.of(context, JiraAuthenticationContext.class);
    }

    @Bean
    public ProjectManager projectManager(BundleContext context) {
        return OsgiServices.of(context, ProjectManager.class);
    }

    @Bean
    public ConstantsManager constantsManager(BundleContext context) {
        return OsgiServices.of(context, ConstantsManager.class);
    }

    @Bean
    public SubTaskManager subTaskManager(BundleContext context) {
        return OsgiServices.of(context, SubTaskManager.class);
    }

    @Bean
    public DateTimeFormatter dateTimeFormatter(BundleContext context) {
        return OsgiServices.of(context, DateTimeFormatter.class);
    }

    @Bean
    public IssueLinkManager issueLinkManager(BundleContext context) {
        return OsgiServices.of(context, IssueLinkManager.class);
    }

    @Bean
    public IssueLinkTypeManager issueLinkTypeManager(BundleContext context) {
        return OsgiServices.of(context, IssueLinkTypeManager.class);
    }

    @Bean
    public IssueSecurityLevelManager issueSecurityLevelManager(BundleContext context) {
        return OsgiServices.of(context, IssueSecurityLevelManager.class);
    }

    @Bean
    public IssueWorkflowManager issueWorkflowManager(BundleContext context) {
        return OsgiServices.of(context, IssueWorkflowManager.class);
    }

    @Bean
    public WorkflowManager workflowManager(BundleContext context) {
        return OsgiServices.of(context, WorkflowManager.class);
    }
}
