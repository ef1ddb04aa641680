package org.milepost.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.security.SecureRandom;
import java.time.Clock;
import org.milepost.career.ChangeWriter;
import org.milepost.career.DateShift;
import org.milepost.career.EvidenceBook;
import org.milepost.career.EvidenceInbox;
import org.milepost.career.Feedback;
import org.milepost.career.GoalParts;
import org.milepost.career.GoalReader;
import org.milepost.career.GoalSearch;
import org.milepost.career.Goals;
import org.milepost.career.InboxDecisions;
import org.milepost.career.InboxRules;
import org.milepost.career.LinkedGoals;
import org.milepost.career.Milestones;
import org.milepost.career.News;
import org.milepost.career.NextGoal;
import org.milepost.career.NextPlan;
import org.milepost.career.PagePlans;
import org.milepost.career.PageReviews;
import org.milepost.career.PartNumbers;
import org.milepost.career.PartWriter;
import org.milepost.career.PersonalExport;
import org.milepost.career.PlanComparisons;
import org.milepost.career.PlanGoals;
import org.milepost.career.PlanHistory;
import org.milepost.career.Plans;
import org.milepost.career.ReportingLines;
import org.milepost.career.RequestReach;
import org.milepost.career.Requests;
import org.milepost.career.ReviewCopies;
import org.milepost.career.ReviewPreparation;
import org.milepost.career.SeenAsManager;
import org.milepost.career.Sharing;
import org.milepost.career.SmartAdvice;
import org.milepost.career.StartCareer;
import org.milepost.career.StartFromTemplate;
import org.milepost.career.StartFromTickets;
import org.milepost.career.StepTicks;
import org.milepost.career.StepWorth;
import org.milepost.career.Surroundings;
import org.milepost.career.VisibleGoals;
import org.milepost.evidence.EvidenceRows;
import org.milepost.evidence.InboxRows;
import org.milepost.evidence.WorkedTickets;
import org.milepost.library.Library;
import org.milepost.library.LibraryRows;
import org.milepost.library.RatingRows;
import org.milepost.library.WorthFigures;
import org.milepost.plan.CareerIssueWriter;
import org.milepost.plan.CareerIssues;
import org.milepost.plan.ChangeHistory;
import org.milepost.plan.ChangeLog;
import org.milepost.plan.PartRows;
import org.milepost.plan.People;
import org.milepost.plan.PlanRows;
import org.milepost.plan.Tickets;
import org.milepost.review.ReviewRows;
import org.milepost.sharing.AccessService;
import org.milepost.sharing.ReportingLine;
import org.milepost.sharing.ShareRows;
import org.milepost.sharing.ViewLog;
import org.milepost.store.ActiveObjectsChangeHistory;
import org.milepost.store.ActiveObjectsChangeLog;
import org.milepost.store.ActiveObjectsEvidenceRows;
import org.milepost.store.ActiveObjectsInboxRows;
import org.milepost.store.ActiveObjectsLibraryRows;
import org.milepost.store.ActiveObjectsPartRows;
import org.milepost.store.ActiveObjectsPlanRows;
import org.milepost.store.ActiveObjectsRatingRows;
import org.milepost.store.ActiveObjectsReportingLine;
import org.milepost.store.ActiveObjectsShareRows;
import org.milepost.store.ActiveObjectsTemplateRows;
import org.milepost.store.ActiveObjectsViewLog;
import org.milepost.template.TemplateRows;
import org.milepost.template.Templates;
import org.milepost.templatefile.BuiltInTemplates;
import org.milepost.templatefile.JsonTemplates;
import org.osgi.framework.BundleContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Plans as they are kept and worked with, where their issues are: imported by the configuration of Jira, which brings the ports to issues. */
@Configuration(proxyBeanMethods = false)
@Import({PlanConfiguration.Storage.class, ReviewConfiguration.class, RestConfiguration.class})
public class PlanConfiguration {

    /** The repositories behind the ports. */
    @Configuration(proxyBeanMethods = false)
    public static class Storage {

        @Bean
        public ActiveObjects activeObjects(BundleContext context) {
            return OsgiServices.of(context, ActiveObjects.class);
        }

        @Bean
        public ChangeLog changeLog(ActiveObjects activeObjects) {
            return new ActiveObjectsChangeLog(activeObjects);
        }

        @Bean
        public PlanRows planRows(ActiveObjects activeObjects, Clock clock) {
            return new ActiveObjectsPlanRows(activeObjects, clock);
        }

        @Bean
        public PartRows partRows(ActiveObjects activeObjects) {
            return new ActiveObjectsPartRows(activeObjects);
        }

        @Bean
        public ChangeHistory changeHistory(ActiveObjects activeObjects) {
            return new ActiveObjectsChangeHistory(activeObjects);
        }

        @Bean
        public EvidenceRows evidenceRows(ActiveObjects activeObjects) {
            return new ActiveObjectsEvidenceRows(activeObjects);
        }

        @Bean
        public ShareRows shareRows(ActiveObjects activeObjects) {
            return new ActiveObjectsShareRows(activeObjects);
        }

        @Bean
        public ReportingLine reportingLine(ActiveObjects activeObjects, Clock clock) {
            return new ActiveObjectsReportingLine(activeObjects, clock);
        }

        @Bean
        public TemplateRows templateRows(ActiveObjects activeObjects) {
            return new ActiveObjectsTemplateRows(activeObjects);
        }

        @Bean
        public LibraryRows libraryRows(ActiveObjects activeObjects) {
            return new ActiveObjectsLibraryRows(activeObjects);
        }

        @Bean
        public RatingRows ratingRows(ActiveObjects activeObjects) {
            return new ActiveObjectsRatingRows(activeObjects);
        }

        @Bean
        public ViewLog viewLog(ActiveObjects activeObjects) {
            return new ActiveObjectsViewLog(activeObjects);
        }
    }

    @Bean
    public AccessService accessService(ShareRows shares, ReportingLine reportingLine, People people, Clock clock) {
        return new AccessService(shares, reportingLine, people, clock);
    }

    @Bean
    public ChangeWriter changeWriter(ChangeLog changes, PlanRows rows, Clock clock) {
        return new ChangeWriter(changes, rows, clock);
    }

    @Bean
    public GoalReader goalReader(CareerIssues issues, PlanRows rows, PartRows parts, EvidenceRows evidence, ChangeLog changes, People people,
                                 Tickets tickets, ReviewRows reviews) {
        return new GoalReader(issues, rows, parts, evidence, changes, people, tickets, reviews);
    }

    @Bean
    public VisibleGoals visibleGoals(GoalReader reader, AccessService access, ViewLog views, People people, Clock clock) {
        return new VisibleGoals(reader, access, views, people, clock);
    }

    @Bean
    public LinkedGoals linkedGoals(VisibleGoals visible, PartRows parts, Tickets tickets) {
        return new LinkedGoals(visible, parts, tickets);
    }

    @Bean
    public Goals goals(VisibleGoals visible, LinkedGoals linked, ShareRows shares, PlanRows rows, ChangeWriter changes, People people, Clock clock) {
        return new Goals(visible, linked, shares, rows, changes, people, clock);
    }

    @Bean
    public StartCareer startCareer(CareerIssueWriter issues, ChangeWriter changes, VisibleGoals visible) {
        return new StartCareer(issues, changes, visible);
    }

    @Bean
    public Milestones milestones(CareerIssueWriter writer, ChangeWriter changes, VisibleGoals visible) {
        return new Milestones(writer, changes, visible);
    }

    @Bean
    public PartWriter partWriter(ChangeWriter changes, PartRows parts, PlanRows plans, ReviewRows reviews, Clock clock) {
        return new PartWriter(changes, parts, plans, reviews, new PartNumbers(clock, new SecureRandom()));
    }

    @Bean
    public Plans plans(PlanRows rows, PartRows parts, ReviewRows reviews, PartWriter writer, ChangeWriter changes, VisibleGoals visible, AccessService access,
                       ViewLog views, People people, Clock clock) {
        return new Plans(rows, parts, reviews, writer, changes, visible, access, views, people, clock);
    }

    @Bean
    public StepTicks stepTicks(VisibleGoals visible, PartWriter writer, ChangeWriter changes, People people, Clock clock) {
        return new StepTicks(visible, writer, changes, people, clock);
    }

    @Bean
    public RequestReach requestReach(VisibleGoals visible, Sharing sharing, People people) {
        return new RequestReach(visible, sharing, people);
    }

    @Bean
    public Requests requests(VisibleGoals visible, PartRows parts, PartWriter writer, ChangeWriter changes, People people, Clock clock) {
        return new Requests(visible, parts, writer, changes, people, clock);
    }

    @Bean
    public NextGoal nextGoal(VisibleGoals visible, Plans plans, GoalParts parts, StartCareer start) {
        return new NextGoal(visible, plans, parts, start);
    }

    @Bean
    public Feedback feedback(VisibleGoals visible, PartRows parts, PartWriter writer, People people, Clock clock) {
        return new Feedback(visible, parts, writer, people, clock);
    }

    @Bean
    public News news(PartRows parts, PlanRows plans, People people, Clock clock) {
        return new News(parts, plans, people, clock);
    }

    @Bean
    public GoalParts goalParts(VisibleGoals visible, PartRows parts, PlanRows plans, PartWriter writer, ChangeWriter changes, Tickets tickets,
                               People people, Clock clock, StepWorth worth) {
        return new GoalParts(visible, parts, plans, writer, changes, tickets, people, clock, worth);
    }

    @Bean
    public Library library(LibraryRows rows, Clock clock) {
        return new Library(rows, new PartNumbers(clock, new SecureRandom()), clock);
    }

    @Bean
    public WorthFigures worthFigures(RatingRows rows) {
        return new WorthFigures(rows);
    }

    @Bean
    public StepWorth stepWorth(VisibleGoals visible, PartRows parts, Library library, WorthFigures figures) {
        return new StepWorth(visible, parts, library, figures);
    }

    @Bean
    public NextPlan nextPlan(PlanRows rows, ChangeWriter changes, VisibleGoals visible) {
        return new NextPlan(rows, changes, visible);
    }

    @Bean
    public PlanComparisons planComparisons(Plans plans, Goals goals, PlanRows rows) {
        return new PlanComparisons(plans, goals, rows);
    }

    @Bean
    public PlanHistory planHistory(VisibleGoals visible, PlanRows plans, ChangeHistory changes, Tickets tickets, People people) {
        return new PlanHistory(visible, plans, changes, tickets, people);
    }

    @Bean
    public SeenAsManager seenAsManager(Goals goals, EvidenceBook evidence, Plans plans, VisibleGoals visible, AccessService access, People people) {
        return new SeenAsManager(goals, evidence, plans, visible, access, people);
    }

    @Bean
    public SmartAdvice smartAdvice(VisibleGoals visible, People people, Clock clock) {
        return new SmartAdvice(visible, people, clock);
    }

    @Bean
    public Surroundings surroundings(VisibleGoals visible, PartRows parts, Tickets tickets, Sharing sharing, People people, StepWorth worth) {
        return new Surroundings(visible, parts, tickets, sharing, people, worth);
    }

    @Bean
    public DateShift dateShift(CareerIssueWriter writer, ChangeWriter changes, VisibleGoals visible, ChangeHistory history, Clock clock) {
        return new DateShift(writer, changes, visible, history, clock);
    }

    @Bean
    public StartFromTemplate startFromTemplate(CareerIssueWriter issues, ChangeWriter changes, PartWriter parts, VisibleGoals visible) {
        return new StartFromTemplate(issues, changes, parts, visible);
    }

    @Bean
    public EvidenceBook evidenceBook(EvidenceRows rows, Tickets tickets, ChangeWriter changes, VisibleGoals visible, Goals goals, People people,
                                     Clock clock) {
        return new EvidenceBook(rows, tickets, changes, visible, goals, people, clock);
    }

    @Bean
    public PersonalExport personalExport(Goals goals, Sharing sharing, ReviewCopies reviews, PlanRows plans, PartRows parts, EvidenceRows evidence, InboxRows inbox,
                                         Library library, People people, Clock clock) {
        return new PersonalExport(goals, sharing, reviews, plans, parts, evidence, inbox, library, people, clock);
    }

    @Bean
    public InboxRows inboxRows(ActiveObjects activeObjects) {
        return new ActiveObjectsInboxRows(activeObjects);
    }

    @Bean
    public InboxRules inboxRules(InboxRows rows, WorkedTickets tickets, VisibleGoals visible, Goals goals, Clock clock) {
        return new InboxRules(rows, tickets, visible, goals, clock);
    }

    @Bean
    public EvidenceInbox evidenceInbox(InboxRows rows, InboxRules rules, WorkedTickets tickets, EvidenceRows evidence, Goals goals, People people, Clock clock) {
        return new EvidenceInbox(rows, rules, tickets, evidence, goals, people, clock);
    }

    @Bean
    public InboxDecisions inboxDecisions(InboxRows rows, EvidenceRows evidence, EvidenceBook book, Tickets tickets, People people, Clock clock) {
        return new InboxDecisions(rows, evidence, book, tickets, people, clock);
    }

    @Bean
    public StartFromTickets startFromTickets(InboxRows rows, WorkedTickets tickets, Plans plans, GoalParts parts, Goals goals, People people, Clock clock) {
        return new StartFromTickets(rows, tickets, plans, parts, goals, people, clock);
    }

    @Bean
    public Sharing sharing(ShareRows shares, ViewLog views, PlanRows plans, People people, AccessService access, ChangeWriter changes,
                           VisibleGoals visible) {
        return new Sharing(shares, views, plans, people, access, changes, visible);
    }

    @Bean
    public Templates templates(TemplateRows rows, Clock clock) {
        return new Templates(BuiltInTemplates.read(), rows, new JsonTemplates(), clock);
    }

    @Bean
    public PlanGoals planGoals(VisibleGoals visible) {
        return new PlanGoals(visible);
    }

    @Bean
    public ReportingLines reportingLines(ReportingLine lines, People people) {
        return new ReportingLines(lines, people);
    }

    @Bean
    public GoalSearch goalSearch(VisibleGoals visible, ShareRows shares, EvidenceRows evidence, CareerIssues issues, Tickets tickets, People people,
                                 Clock clock) {
        return new GoalSearch(visible, shares, evidence, issues, tickets, people, clock);
    }

    @Bean
    public PagePlans pagePlans(VisibleGoals visible, ShareRows shares, Plans plans, PlanRows rows, ReviewPreparation reviews, PageReviews held, People people,
                               Clock clock) {
        return new PagePlans(visible, shares, plans, rows, reviews, held, people, clock);
    }
}
