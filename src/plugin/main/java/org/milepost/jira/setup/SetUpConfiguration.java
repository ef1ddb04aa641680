package org.milepost.jira.setup;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.option.OptionSetManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.Clock;
import org.milepost.jira.CareerSettings;
import org.milepost.jira.FinishingActions;
import org.milepost.jira.IssueCreation;
import org.milepost.jira.IssueSearch;
import org.milepost.setup.SetUp;
import org.milepost.wiring.OsgiServices;
import org.osgi.framework.BundleContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the set-up is made of. */
@Configuration(proxyBeanMethods = false)
public class SetUpConfiguration {

    @Bean
    public AvatarManager avatarManager(BundleContext context) {
        return OsgiServices.of(context, AvatarManager.class);
    }

    @Bean
    public IssueTypeManager issueTypeManager(BundleContext context) {
        return OsgiServices.of(context, IssueTypeManager.class);
    }

    @Bean
    public IssueTypeSchemeManager issueTypeSchemeManager(BundleContext context) {
        return OsgiServices.of(context, IssueTypeSchemeManager.class);
    }

    @Bean
    public FieldConfigSchemeManager fieldConfigSchemeManager(BundleContext context) {
        return OsgiServices.of(context, FieldConfigSchemeManager.class);
    }

    @Bean
    public OptionSetManager optionSetManager(BundleContext context) {
        return OsgiServices.of(context, OptionSetManager.class);
    }

    @Bean
    public IssueSecuritySchemeManager issueSecuritySchemeManager(BundleContext context) {
        return OsgiServices.of(context, IssueSecuritySchemeManager.class);
    }

    @Bean
    CareerTypes careerTypes(IssueTypeManager types, CareerSettings settings, AvatarManager avatars, I18nResolver texts) {
        return new CareerTypes(types, settings, new TypeIcons(avatars), texts);
    }

    @Bean
    TypeSchemes typeSchemes(IssueTypeSchemeManager schemes, FieldConfigSchemeManager contexts, OptionSetManager options, ProjectManager projects,
                            I18nResolver texts) {
        return new TypeSchemes(schemes, contexts, options, projects, texts);
    }

    @Bean
    ReporterOnlyLevel reporterOnlyLevel(IssueSecuritySchemeManager schemes, IssueSecurityLevelManager levels, I18nResolver texts) {
        return new ReporterOnlyLevel(schemes, levels, texts);
    }

    @Bean
    Rehearsal rehearsal(IssueCreation creation, FinishingActions finishing, IssueService service, SearchService search, PermissionManager permissions,
                        SubTaskManager subTasks, I18nResolver texts, Clock clock) {
        return new Rehearsal(creation, finishing, service, new IssueSearch(search), permissions, subTasks, texts, clock);
    }

    @Bean
    SetUp setUp(CareerSettings settings, ProjectManager projects, UserManager jiraUserManager, SubTaskManager subTasks, CareerTypes types,
                TypeSchemes schemes, ReporterOnlyLevel level, PermissionManager permissions, UserSearchService people, Rehearsal rehearsal) {
        return new JiraSetUp(settings, projects, jiraUserManager, subTasks, types, schemes, level, new Openness(permissions, people), rehearsal);
    }
}
