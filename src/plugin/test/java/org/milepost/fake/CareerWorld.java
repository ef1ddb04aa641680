package org.milepost.fake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.milepost.career.Appointments;
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
import org.milepost.career.PartWriter;
import org.milepost.career.RequestReach;
import org.milepost.career.Requests;
import org.milepost.career.PersonalExport;
import org.milepost.career.PlanComparisons;
import org.milepost.career.PlanHistory;
import org.milepost.career.Milestones;
import org.milepost.career.NextPlan;
import org.milepost.career.PartWriter;
import org.milepost.career.PlanGoals;
import org.milepost.career.Plans;
import org.milepost.career.PrivateNotes;
import org.milepost.career.ReviewBook;
import org.milepost.career.ReviewClosing;
import org.milepost.career.ReviewCopies;
import org.milepost.career.ReviewParts;
import org.milepost.career.ReviewPreparation;
import org.milepost.career.ReviewReader;
import org.milepost.career.ReviewSight;
import org.milepost.career.ReviewTyping;
import org.milepost.career.SeenAsManager;
import org.milepost.career.ShareRequest;
import org.milepost.career.ShareView;
import org.milepost.career.Sharing;
import org.milepost.career.SmartAdvice;
import org.milepost.career.StartCareer;
import org.milepost.career.StartFromTemplate;
import org.milepost.career.StartFromTickets;
import org.milepost.career.StartRequest;
import org.milepost.career.StepTicks;
import org.milepost.career.Surroundings;
import org.milepost.career.VisibleGoals;
import org.milepost.evidence.EvidenceRows;
import org.milepost.evidence.InboxRows;
import org.milepost.evidence.WorkedTickets;
import org.milepost.career.StepWorth;
import org.milepost.library.Library;
import org.milepost.library.LibraryRows;
import org.milepost.library.RatingRows;
import org.milepost.library.WorthFigures;
import org.milepost.plan.CareerIssueWriter;
import org.milepost.plan.CareerIssues;
import org.milepost.plan.ChangeHistory;
import org.milepost.plan.ChangeLog;
import org.milepost.plan.Goal;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PartRows;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows;
import org.milepost.plan.Tickets;
import org.milepost.review.AnswerRows;
import org.milepost.review.PrivateNoteRows;
import org.milepost.review.ReviewFormat;
import org.milepost.review.ReviewRows;
import org.milepost.reviewfile.JsonReviews;
import org.milepost.sharing.Access;
import org.milepost.sharing.AccessService;
import org.milepost.sharing.ReportingLine;
import org.milepost.sharing.ShareRows;
import org.milepost.sharing.ViewLog;

/**
 * All use cases on ports in memory, on 1 June 2026, noon in UTC. Anna owns, Max is her manager, Olga is his; Paul is a peer.
 * Every port call is counted in {@link #counter}.
 */
public final class CareerWorld {

    /** "Lead a team" until 1 December, with the milestone "Give a talk" on 1 July. */
    public static final StartRequest START = new StartRequest("Lead a team", Optional.of(LocalDate.of(2026, 12, 1)), Optional.of("Give a talk"),
            Optional.of(LocalDate.of(2026, 7, 1)));

    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    public final MovingClock clock = new MovingClock(Instant.parse("2026-06-01T12:00:00Z"));
    public final CallCounter counter = new CallCounter();
    public final InMemoryPeople people = new InMemoryPeople();
    public final InMemoryJira jira = new InMemoryJira(clock);
    public final InMemoryTickets tickets = new InMemoryTickets();
    public final InMemoryWorkedTickets worked = new InMemoryWorkedTickets(tickets);
    public final InMemoryInboxRows inboxRows = new InMemoryInboxRows();
    public final InMemoryPartRows parts = new InMemoryPartRows();
    public final InMemoryPlanRows plans = new InMemoryPlanRows(parts);
    public final InMemoryEvidenceRows evidence = new InMemoryEvidenceRows();
    public final InMemoryShareRows shares = new InMemoryShareRows();
    public final InMemoryAnswerRows answerRows = new InMemoryAnswerRows();
    public final InMemoryReviewRows reviewRows = new InMemoryReviewRows(answerRows);
    public final InMemoryPrivateNoteRows privateNoteRows = new InMemoryPrivateNoteRows();
    public final InMemoryReportingLine reportingLine = new InMemoryReportingLine();
    public final InMemoryLibraryRows libraryRows = new InMemoryLibraryRows();
    public final InMemoryRatingRows ratings = new InMemoryRatingRows();
    public final InMemoryViewLog views = new InMemoryViewLog();
    public final InMemoryChangeLog changes = new InMemoryChangeLog(plans, parts, evidence, shares, ratings, reviewRows);

    public final PersonKey anna = people.add("anna", "Anna Arnold");
    public final PersonKey max = people.add("max", "Max Maier");
    public final PersonKey olga = people.add("olga", "Olga Oster");
    public final PersonKey paul = people.add("paul", "Paul Peters");

    public final AccessService access;
    public final Goals goals;
    public final StartCareer start;
    public final Milestones milestones;
    public final EvidenceBook evidenceBook;
    public final InboxRules inboxRules;
    public final EvidenceInbox inbox;
    public final InboxDecisions inboxDecisions;
    public final Sharing sharing;
    public final ReviewPreparation reviews;
    public final ReviewBook reviewBook;
    public final ReviewParts reviewParts;
    public final ReviewClosing reviewClosing;
    public final ReviewFormat reviewFormat = new JsonReviews();
    public final ReviewTyping reviewTyping;
    public final PrivateNotes privateNotes;
    public final PagePlans pages;
    public final PersonalExport export;
    public final Plans planBook;
    public final GoalParts goalParts;
    public final StepTicks stepTicks;
    public final RequestReach requestReach;
    public final Requests requests;
    public final Library library;
    public final WorthFigures figures;
    public final StepWorth worth;
    public final News news;
    public final Feedback feedback;
    public final NextGoal nextGoal;
    public final NextPlan nextPlan;
    public final DateShift dateShift;
    public final StartFromTickets ticketStart;
    public final PlanGoals planGoals;
    public final StartFromTemplate fromTemplate;
    public final PlanComparisons comparisons;
    public final PlanHistory history;
    public final SeenAsManager asManager;
    public final Surroundings surroundings;
    public final GoalSearch goalSearch;
    public final SmartAdvice smartAdvice;

    public CareerWorld() {
        People countedPeople = counter.counted(People.class, people);
        PlanRows countedPlans = counter.counted(PlanRows.class, plans);
        PartRows countedParts = counter.counted(PartRows.class, parts);
        EvidenceRows countedEvidence = counter.counted(EvidenceRows.class, evidence);
        ShareRows countedShares = counter.counted(ShareRows.class, shares);
        ViewLog countedViews = counter.counted(ViewLog.class, views);
        ChangeLog countedChanges = counter.counted(ChangeLog.class, changes);
        Tickets countedTickets = counter.counted(Tickets.class, tickets);
        CareerIssueWriter writer = counter.counted(CareerIssueWriter.class, jira);
        access = new AccessService(countedShares, counter.counted(ReportingLine.class, reportingLine), countedPeople, clock);
        ReviewRows countedReviews = counter.counted(ReviewRows.class, reviewRows);
        GoalReader reader = new GoalReader(counter.counted(CareerIssues.class, jira), countedPlans, countedParts, countedEvidence,
                countedChanges, countedPeople, countedTickets, countedReviews);
        VisibleGoals visible = new VisibleGoals(reader, access, countedViews, countedPeople, clock);
        ChangeWriter change = new ChangeWriter(countedChanges, countedPlans, clock);
        goals = new Goals(visible, new LinkedGoals(visible, countedParts, countedTickets), countedShares, countedPlans, change, countedPeople, clock);
        start = new StartCareer(writer, change, visible);
        milestones = new Milestones(writer, change, visible);
        evidenceBook = new EvidenceBook(countedEvidence, countedTickets, change, visible, goals, countedPeople, clock);
        InboxRows countedInbox = counter.counted(InboxRows.class, inboxRows);
        WorkedTickets countedWorked = counter.counted(WorkedTickets.class, worked);
        inboxRules = new InboxRules(countedInbox, countedWorked, visible, goals, clock);
        inbox = new EvidenceInbox(countedInbox, inboxRules, countedWorked, countedEvidence, goals, countedPeople, clock);
        inboxDecisions = new InboxDecisions(countedInbox, countedEvidence, evidenceBook, countedTickets, countedPeople, clock);
        sharing = new Sharing(countedShares, countedViews, countedPlans, countedPeople, access, change, visible);
        reviews = new ReviewPreparation(visible, countedEvidence, countedTickets, countedPeople, clock);
        AtomicLong numbers = new AtomicLong(7_000_000);
        PartWriter partWriter = new PartWriter(change, countedParts, countedPlans, countedReviews, numbers::incrementAndGet);
        planBook = new Plans(countedPlans, countedParts, countedReviews, partWriter, change, visible, access, countedViews, countedPeople, clock);
        Appointments appointments = new Appointments(countedReviews, countedParts, countedPlans);
        AnswerRows countedAnswers = counter.counted(AnswerRows.class, answerRows);
        ReviewReader reviewReader = new ReviewReader(countedReviews, reviews, appointments, countedParts, countedAnswers, change,
                counter.counted(ChangeHistory.class, changes), reviewFormat, countedPeople, clock);
        reviewBook = new ReviewBook(countedReviews, new ReviewSight(visible, planBook, countedPlans), reviewReader, appointments, countedPlans, access, change,
                countedPeople, clock);
        reviewParts = new ReviewParts(reviewBook, reviewReader, reviews, appointments, partWriter, countedPeople, clock);
        reviewClosing = new ReviewClosing(reviewBook, reviewReader, reviewFormat, change);
        reviewTyping = new ReviewTyping(reviewBook, countedAnswers, clock);
        PrivateNoteRows countedNotes = counter.counted(PrivateNoteRows.class, privateNoteRows);
        privateNotes = new PrivateNotes(reviewBook, countedNotes, clock);
        pages = new PagePlans(visible, countedShares, planBook, countedPlans, reviews, new PageReviews(reviewBook, reviewReader), countedPeople, clock);
        requestReach = new RequestReach(visible, sharing, countedPeople);
        requests = new Requests(visible, countedParts, partWriter, change, countedPeople, clock);
        news = new News(countedParts, countedPlans, countedPeople, clock);
        stepTicks = new StepTicks(visible, partWriter, change, countedPeople, clock);
        library = new Library(counter.counted(LibraryRows.class, libraryRows), numbers::incrementAndGet, clock);
        export = new PersonalExport(goals, sharing, new ReviewCopies(countedReviews, countedParts, countedAnswers, countedNotes), countedPlans, countedParts,
                countedEvidence, countedInbox, library, countedPeople, clock);
        figures = new WorthFigures(counter.counted(RatingRows.class, ratings));
        worth = new StepWorth(visible, countedParts, library, figures);
        goalParts = new GoalParts(visible, countedParts, countedPlans, partWriter, change, countedTickets, countedPeople, clock, worth);
        ticketStart = new StartFromTickets(countedInbox, countedWorked, planBook, goalParts, goals, countedPeople, clock);
        feedback = new Feedback(visible, countedParts, partWriter, countedPeople, clock);
        nextGoal = new NextGoal(visible, planBook, goalParts, start);
        nextPlan = new NextPlan(countedPlans, change, visible);
        dateShift = new DateShift(writer, change, visible, counter.counted(ChangeHistory.class, changes), clock);
        planGoals = new PlanGoals(visible);
        fromTemplate = new StartFromTemplate(writer, change, partWriter, visible);
        comparisons = new PlanComparisons(planBook, goals, countedPlans);
        history = new PlanHistory(visible, countedPlans, counter.counted(ChangeHistory.class, changes), countedTickets, countedPeople);
        asManager = new SeenAsManager(goals, evidenceBook, planBook, visible, access, countedPeople);
        goalSearch = new GoalSearch(visible, countedShares, countedEvidence, counter.counted(CareerIssues.class, jira), countedTickets, countedPeople, clock);
        smartAdvice = new SmartAdvice(visible, countedPeople, clock);
        surroundings = new Surroundings(visible, countedParts, countedTickets, sharing, countedPeople, worth);
        reportingLine.set(anna, Optional.of(max), LocalDate.of(2025, 1, 1));
        reportingLine.set(max, Optional.of(olga), LocalDate.of(2025, 1, 1));
    }

    /** Anna's goal "Lead a team" until 1 December with the milestone "Give a talk" on 1 July, started the ordinary way: version 2. */
    public Goal startedByAnna() {
        return start.start(anna, START);
    }

    /** Anna shares an item with somebody without end. */
    public ShareView annaShares(ItemReference item, PersonKey with, Access level) {
        String name = people.byKeys(java.util.Set.of(with)).get(with).name();
        return sharing.share(anna, new ShareRequest(Optional.of(item), Optional.of(name), level, Optional.empty()));
    }

    /** Anna shares an item, to be viewed, with whoever is her manager now. */
    public ShareView annaSharesWithManager(ItemReference item) {
        return sharing.share(anna, new ShareRequest(Optional.of(item), Optional.empty(), Access.VIEW, Optional.empty()));
    }
}
