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
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import org.milepost.evidence.WorkedTickets;
import org.milepost.jira.setup.SetUpConfiguration;
import org.milepost.link.LinkServices;
import org.milepost.plan.CareerIssueWriter;
import org.milepost.plan.CareerIssues;
import org.milepost.plan.People;
import org.milepost.plan.PeopleSearch;
import org.milepost.plan.Tickets;
import org.milepost.wiring.InJira;
import org.milepost.wiring.PageConfiguration;
import org.milepost.wiring.PlanConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the plugin is made of in Jira alone. The adapters call no service while they are made. */
@Configuration(proxyBeanMethods = false)
@Conditional(InJira.class)
@Import({JiraServices.class, LinkServices.class, SetUpConfiguration.class, PlanConfiguration.class, PageConfiguration.class})
public class JiraConfiguration {

    @Bean
    public CareerSettings careerSettings(PluginSettingsFactory factory) {
        return new StoredCareerSettings(factory);
    }

    @Bean
    public People people(UserManager jiraUserManager, GroupManager groups, GlobalPermissionManager permissions, TimeZoneManager zones) {
        return new JiraPeople(jiraUserManager, groups, permissions, zones);
    }

    @Bean
    public PeopleSearch peopleSearch(UserSearchService search, UserManager jiraUserManager) {
        return new JiraPeopleSearch(search, new JiraUsers(jiraUserManager));
    }

    @Bean
    public CareerIssues careerIssues(CareerSettings settings, IssueManager issues, SearchService search, ChangeHistoryManager histories,
                                     PermissionManager permissions, UserManager jiraUserManager) {
        return new JiraCareerIssues(settings, issues, new IssueSearch(search), new DueDateHistory(histories), permissions, new JiraUsers(jiraUserManager));
    }

    @Bean
    public Tickets tickets(IssueService service, SearchService search, IssueManager issues, IssueLinkManager links, IssueLinkTypeManager types,
                           PermissionManager permissions, UserManager jiraUserManager) {
        return new JiraTickets(service, new IssueSearch(search), new NativeLinks(issues, links, types, permissions), new JiraUsers(jiraUserManager));
    }

    @Bean
    public WorkedTickets workedTickets(CareerSettings settings, SearchService search, UserManager jiraUserManager) {
        return new JiraWorkedTickets(settings, new IssueSearch(search), new JiraUsers(jiraUserManager));
    }

    @Bean
    Readiness readiness(CareerSettings settings, ProjectManager projects, ConstantsManager constants, SubTaskManager subTasks,
                        PermissionManager permissions) {
        return new Readiness(settings, projects, constants, subTasks, permissions);
    }

    @Bean
    IssueCreation issueCreation(IssueService service, IssueManager issues, SubTaskManager subTasks, DateTimeFormatter formatter,
                                ProjectManager projects, PermissionManager permissions, IssueSecurityLevelManager levels) {
        return new IssueCreation(service, issues, subTasks, new DueDateFormat(formatter), new GoalSecurity(projects, permissions, levels),
                new IssueRemoval(service));
    }

    @Bean
    FinishingActions finishingActions(IssueWorkflowManager available, WorkflowManager workflows, ConstantsManager constants) {
        return new FinishingActions(available, workflows, constants);
    }

    @Bean
    CareerIssueWriter careerIssueWriter(UserManager jiraUserManager, Readiness readiness, IssueCreation creation, IssueService service,
                                        DateTimeFormatter formatter, IssueManager issues, FinishingActions finishing) {
        return new JiraCareerIssueWriter(new JiraUsers(jiraUserManager), readiness, creation, new DueDateMove(service, new DueDateFormat(formatter)),
                new Completions(service, issues, finishing), new IssueRemoval(service));
    }
}
