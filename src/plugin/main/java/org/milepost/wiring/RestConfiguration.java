package org.milepost.wiring;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.user.UserManager;
import java.time.Clock;
import org.milepost.career.Goals;
import org.milepost.career.Milestones;
import org.milepost.library.WorthFigures;
import org.milepost.plan.CareerIssueWriter;
import org.milepost.plan.CareerIssues;
import org.milepost.plan.People;
import org.milepost.plan.Tickets;
import org.milepost.rest.Addresses;
import org.milepost.rest.AppVersion;
import org.milepost.rest.Caller;
import org.milepost.rest.CareerAnswers;
import org.milepost.rest.ErrorAnswers;
import org.milepost.rest.EvidenceAnswers;
import org.milepost.rest.ExportAnswers;
import org.milepost.rest.GoalAnswers;
import org.milepost.rest.GoalChanges;
import org.milepost.rest.InboxAnswers;
import org.milepost.rest.LibraryAnswers;
import org.milepost.rest.PartForms;
import org.milepost.rest.ReviewAnswers;
import org.milepost.rest.PartNaming;
import org.milepost.rest.TemplateAnswers;
import org.milepost.review.ReviewFormat;
import org.osgi.framework.BundleContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the REST resources are made of beside the use cases; the resources themselves are made by the product's REST plugin. */
@Configuration(proxyBeanMethods = false)
public class RestConfiguration {

    @Bean
    public Caller caller(UserManager users) {
        return new Caller(users);
    }

    @Bean
    public Addresses addresses(ApplicationProperties product) {
        return new Addresses(product);
    }

    @Bean
    public AppVersion appVersion(BundleContext context) {
        return new AppVersion(context.getBundle().getVersion().toString());
    }

    @Bean
    public ErrorAnswers errorAnswers(I18nResolver texts, Addresses addresses) {
        return new ErrorAnswers(texts, addresses);
    }

    @Bean
    public PartForms partForms(I18nResolver texts) {
        return new PartForms(texts);
    }

    @Bean
    public PartNaming partNaming(People people, Tickets tickets) {
        return new PartNaming(people, tickets);
    }

    @Bean
    public GoalAnswers goalAnswers(I18nResolver texts, Addresses addresses) {
        return new GoalAnswers(texts, addresses);
    }

    @Bean
    public EvidenceAnswers evidenceAnswers(Addresses addresses) {
        return new EvidenceAnswers(addresses);
    }

    @Bean
    public ReviewAnswers reviewAnswers(ReviewFormat format) {
        return new ReviewAnswers(format);
    }

    @Bean
    public ExportAnswers exportAnswers(GoalAnswers goals, LibraryAnswers library, ReviewFormat format) {
        return new ExportAnswers(goals, library, format);
    }

    @Bean
    public InboxAnswers inboxAnswers(Addresses addresses, EvidenceAnswers evidence, ErrorAnswers errors) {
        return new InboxAnswers(addresses, evidence, errors);
    }

    @Bean
    public TemplateAnswers templateAnswers(I18nResolver texts, People people, Clock clock) {
        return new TemplateAnswers(texts, people, clock);
    }

    @Bean
    public LibraryAnswers libraryAnswers(I18nResolver texts, WorthFigures figures) {
        return new LibraryAnswers(texts, figures);
    }

    @Bean
    public GoalChanges goalChanges(CareerIssues issues, Goals goals, Milestones milestones, GoalAnswers answers) {
        return new GoalChanges(issues, goals, milestones, answers);
    }

    @Bean
    public CareerAnswers careerAnswers(Goals goals, CareerIssueWriter issues, People people, GoalAnswers answers) {
        return new CareerAnswers(goals, issues, people, answers);
    }
}
