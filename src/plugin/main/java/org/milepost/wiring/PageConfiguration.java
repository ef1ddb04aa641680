package org.milepost.wiring;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Clock;
import org.milepost.career.DateShift;
import org.milepost.career.EvidenceBook;
import org.milepost.career.EvidenceInbox;
import org.milepost.career.Goals;
import org.milepost.career.PlanComparisons;
import org.milepost.career.PlanGoals;
import org.milepost.career.PlanHistory;
import org.milepost.career.Plans;
import org.milepost.career.ReviewBook;
import org.milepost.career.SeenAsManager;
import org.milepost.career.Sharing;
import org.milepost.career.StartFromTickets;
import org.milepost.career.Surroundings;
import org.milepost.library.Library;
import org.milepost.library.WorthFigures;
import org.milepost.link.WikiLink;
import org.milepost.plan.People;
import org.milepost.web.GoalPages;
import org.milepost.web.InboxPages;
import org.milepost.web.LibraryPages;
import org.milepost.web.LookingBackPages;
import org.milepost.web.Page;
import org.milepost.web.Panels;
import org.milepost.web.PlanPages;
import org.milepost.web.ReviewPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What pages and panels are drawn with. Servlets are made by the product, from the beans of this context. */
@Configuration(proxyBeanMethods = false)
public class PageConfiguration {

    @Bean
    public Page page(UserManager users, LoginUriProvider login, TemplateRenderer renderer, I18nResolver texts, ApplicationProperties application,
                     PageBuilderService resources) {
        return new Page(users, login, renderer, texts, application, resources);
    }

    @Bean
    public LookingBackPages lookingBackPages(Page page, Plans plans, PlanHistory history, PlanComparisons comparisons, People people, Clock clock) {
        return new LookingBackPages(page, plans, history, comparisons, people, clock);
    }

    @Bean
    public PlanPages planPages(Page page, Plans plans, PlanGoals goals, SeenAsManager manager, People people, WikiLink wiki, Clock clock) {
        return new PlanPages(page, plans, goals, manager, people, wiki, clock);
    }

    @Bean
    public InboxPages inboxPages(Page page, EvidenceInbox inbox, StartFromTickets start) {
        return new InboxPages(page, inbox, start);
    }

    @Bean
    public LibraryPages libraryPages(Page page, Library library, WorthFigures figures) {
        return new LibraryPages(page, library, figures);
    }

    @Bean
    public ReviewPages reviewPages(Page page, ReviewBook reviews, Sharing sharing, WikiLink wiki) {
        return new ReviewPages(page, reviews, sharing, wiki);
    }

    @Bean
    public GoalPages goalPages(Page page, Goals goals, Surroundings surroundings, EvidenceBook evidence, DateShift shifts,
                               SeenAsManager manager) {
        return new GoalPages(page, goals, surroundings, evidence, shifts, manager);
    }

    @Bean
    public Panels panels(Goals goals, Surroundings surroundings, EvidenceBook evidence, TemplateRenderer renderer, I18nResolver texts,
                         ApplicationProperties application) {
        return new Panels(goals, surroundings, evidence, renderer, texts, application);
    }
}
