package org.milepost.confluence;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Clock;
import org.milepost.link.JiraLinks;
import org.milepost.link.LinkServices;
import org.milepost.link.LinkedJira;
import org.milepost.link.ReviewOpening;
import org.milepost.web.FormToken;
import org.milepost.web.OneOnOnePages;
import org.milepost.web.Page;
import org.milepost.wikirest.Passing;
import org.milepost.wikirest.UnheldPages;
import org.milepost.wiring.InConfluence;
import org.milepost.wiring.OsgiServices;
import org.osgi.framework.BundleContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the plugin is made of in Confluence alone, and the services that only this half uses. No service is called while these are made. */
@Configuration(proxyBeanMethods = false)
@Conditional(InConfluence.class)
@Import(LinkServices.class)
public class ConfluenceConfiguration {

    @Bean
    public XsrfTokenAccessor xsrfTokenAccessor(BundleContext bundle) {
        return OsgiServices.of(bundle, XsrfTokenAccessor.class);
    }

    @Bean
    public XsrfTokenValidator xsrfTokenValidator(BundleContext bundle) {
        return OsgiServices.of(bundle, XsrfTokenValidator.class);
    }

    @Bean
    public JiraLinks jiraLinks(ApplicationLinkService links, PluginSettingsFactory settings) {
        return new JiraLinks(links, settings);
    }

    @Bean
    public LinkedJira linkedJira(JiraLinks links, Clock clock) {
        return new LinkedJira(links, clock);
    }

    @Bean
    public Passing passing(LinkedJira jira, I18nResolver texts) {
        return new Passing(jira, texts);
    }

    @Bean
    public Page page(UserManager users, LoginUriProvider login, TemplateRenderer renderer, I18nResolver texts, ApplicationProperties application,
                     PageBuilderService resources) {
        return new Page(users, login, renderer, texts, application, resources);
    }

    @Bean
    public FormToken formToken(XsrfTokenAccessor accessor, XsrfTokenValidator validator) {
        return new FormToken(accessor, validator);
    }

    @Bean
    PageAnswers pageAnswers(LinkedJira jira, Clock clock) {
        return new PageAnswers(jira, clock);
    }

    @Bean
    MacroRun macroRun(UserManager users, LoginUriProvider login, PageAnswers jira, MacroTemplates templates, I18nResolver texts, ApplicationProperties confluence,
                      TimeZoneManager zones, Clock clock) {
        return new MacroRun(users, login, jira, templates, texts, confluence, zones, clock);
    }

    @Bean
    MacroTemplates macroTemplates(TemplateRenderer templates, PageBuilderService resources) {
        return new MacroTemplates(templates, resources);
    }

    @Bean
    public PageManager pageManager(BundleContext bundle) {
        return OsgiServices.of(bundle, PageManager.class);
    }

    @Bean
    public ContentPermissionManager contentPermissionManager(BundleContext bundle) {
        return OsgiServices.of(bundle, ContentPermissionManager.class);
    }

    @Bean
    public PermissionManager permissionManager(BundleContext bundle) {
        return OsgiServices.of(bundle, PermissionManager.class);
    }

    @Bean
    public SpaceManager spaceManager(BundleContext bundle) {
        return OsgiServices.of(bundle, SpaceManager.class);
    }

    @Bean
    public UserAccessor userAccessor(BundleContext bundle) {
        return OsgiServices.of(bundle, UserAccessor.class);
    }

    @Bean
    public TransactionTemplate transactionTemplate(BundleContext bundle) {
        return OsgiServices.of(bundle, TransactionTemplate.class);
    }

    @Bean
    OneOnOneNotes oneOnOneNotes(ContentPermissionManager restrictions, UserAccessor people, ApplicationProperties confluence) {
        return new OneOnOneNotes(new PageReaders(restrictions), people, confluence);
    }

    @Bean
    public UnheldPages unheldPages(PageManager pages, PermissionManager permissions, TransactionTemplate transactions, LinkedJira jira) {
        return new OneOnOneHolding(pages, permissions, transactions, new ReviewOpening(jira));
    }

    @Bean
    public OneOnOnePages oneOnOnePages(SpaceManager spaces, PageManager pages, ContentPermissionManager restrictions, PermissionManager permissions,
                                       UserAccessor people, TransactionTemplate transactions, LinkedJira jira) {
        return new OneOnOneBook(spaces, pages, restrictions, permissions, people, transactions, new ReviewOpening(jira));
    }
}
