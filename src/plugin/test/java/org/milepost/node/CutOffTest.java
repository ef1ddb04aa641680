package org.milepost.node;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.milepost.career.DateShift;
import org.milepost.career.EvidenceBook;
import org.milepost.career.EvidenceView;
import org.milepost.career.Feedback;
import org.milepost.career.GoalParts;
import org.milepost.career.Goals;
import org.milepost.career.InboxDecisions;
import org.milepost.career.Milestones;
import org.milepost.career.NextGoal;
import org.milepost.career.NextPlan;
import org.milepost.career.Plans;
import org.milepost.career.Requests;
import org.milepost.career.ReviewBook;
import org.milepost.career.ReviewClosing;
import org.milepost.career.ReviewParts;
import org.milepost.career.ReviewTyping;
import org.milepost.career.ReviewView;
import org.milepost.career.ShareView;
import org.milepost.career.Sharing;
import org.milepost.career.StartCareer;
import org.milepost.career.StartFromTemplate;
import org.milepost.career.StartRequest;
import org.milepost.career.StepTicks;
import org.milepost.career.StepWorth;
import org.milepost.career.WorthAnswer;
import org.milepost.library.EntryText;
import org.milepost.library.Figure;
import org.milepost.library.Library;
import org.milepost.library.RatingRows;
import org.milepost.library.Shelf;
import org.milepost.library.WorthFigures;
import org.milepost.plan.FeedbackRequest;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.Milestone;
import org.milepost.plan.MoveReason;
import org.milepost.plan.Outcome;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartRows;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Reflection;
import org.milepost.plan.Resource;
import org.milepost.plan.ResourceState;
import org.milepost.plan.ShiftedDate;
import org.milepost.plan.Worth;
import org.milepost.review.Answer;
import org.milepost.review.Question;
import org.milepost.review.ReviewRows;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;
import org.milepost.store.StoreTest;
import org.milepost.template.FilledTemplate;
import org.milepost.templatefile.BuiltInTemplates;

/**
 * A node ends before each of the steps of each use case, those in Jira and those in the storage; what another node reads next is one of the states
 * that the use case promises. Each use case names its steps here: one that is new has to be looked at.
 */
public class CutOffTest extends StoreTest {

    private static final String COMMIT = "create ChangeEntity, ";
    private static final String DONE = "save ChangeEntity, ";
    /** The change before loses its mark of the newest. */
    private static final String SUPERSEDED = "save ChangeEntity, ";
    private static final String TEXTS = "create ChangeTextEntity, ";
    private static final Reflection LEARNT = new Reflection("rehearsing", "", "");

    private final Jira jira = new Jira();
    private Node crashing;
    private Node other;
    private int people;
    private long rated;

    @Before
    public void startNodes() {
        crashing = new Node(activeObjects, jira);
        other = new Node(node(), jira);
    }

    @After
    public void stopNodes() {
        crashing.close();
        other.close();
    }

    @Test
    public void start() {
        String steps = "Jira makes the goal, Jira makes the milestone, create PlanEntity, " + COMMIT + DONE + COMMIT + "create GoalEntity, " + DONE
                + COMMIT + DONE + SUPERSEDED;
        Set<String> states = new TreeSet<>();
        for (int step = 0; step <= steps(steps).size(); step++) {
            PersonKey anna = jira.people.add(nextName(), "Anna");
            cutOff(step, steps, () -> crashing.get(StartCareer.class).start(anna, Person.START));
            List<Goal> goals = other.get(Goals.class).own(anna);
            goals.forEach(goal -> other.get(Milestones.class).add(anna, goal.id(), "goes on", Optional.empty()));
            states.add(goals.stream().map(goal -> goal.title() + " with " + goal.milestones().size()).collect(Collectors.joining()));
            assertEquals("nothing is unfinished", 0, unfinished());
        }
        assertEquals(Set.of("", "Lead a team with 0", "Lead a team with 1"), states);
    }

    /** Each step leaves something whole: the goal, why it matters, and that it follows the other. */
    @Test
    public void nextGoal() {
        String profile = TEXTS + COMMIT + "create PartEntity, " + DONE + SUPERSEDED;
        assertEquals(Set.of("", "Write -", "Write Because -", "Write Because followed"), states(
                "Jira makes the goal, " + COMMIT + "create GoalEntity, " + DONE + profile + TEXTS + COMMIT + "create PartEntity, save PartEntity, " + DONE + SUPERSEDED,
                anna -> other.get(GoalParts.class).save(anna.key(), anna.goal(), PartKind.OUTCOME, 0, Map.of("outcome", "CHANGED", "reason", "Otherwise"), Optional.empty()),
                (node, anna) -> node.get(NextGoal.class).start(anna.key(), anna.goal(), new StartRequest("Write", Optional.empty(), Optional.empty(), Optional.empty()),
                        new NextGoal.Why("Because", List.of())), anna -> next(anna)));
    }

    private String next(Person anna) {
        boolean followed = anna.seen(other).detail().outcome().flatMap(Outcome::successor).isPresent();
        return other.get(Goals.class).own(anna.key()).stream().filter(goal -> goal.title().equals("Write"))
                .map(goal -> (goal.title() + " " + goal.detail().profile().relevant()).strip() + (followed ? " followed" : " -")).collect(Collectors.joining());
    }

    @Test
    public void addMilestone() {
        assertEquals(Set.of("2", "3"), states("Jira makes the milestone, " + COMMIT + DONE + SUPERSEDED,
                (node, anna) -> node.get(Milestones.class).add(anna.key(), anna.goal(), "Take a course", Person.AUGUST),
                anna -> "" + anna.seen(other).milestones().size()));
    }

    @Test
    public void move_showsItsNoteWithTheMoveAlone() {
        assertEquals(Set.of("2026-07-01 []", "2026-08-01 [for a room]"), states(
                TEXTS + COMMIT + "create MoveNoteEntity, " + DONE + SUPERSEDED + "Jira moves a date",
                (node, anna) -> node.get(Milestones.class).move(anna.key(), anna.talk(), Person.AUGUST, MoveReason.WAITING, "for a room", Optional.of(2L)),
                anna -> milestone(anna, anna.talk()).dueDate().orElseThrow() + " "
                        + milestone(anna, anna.talk()).moves().stream().map(move -> move.note()).toList()));
    }

    @Test
    public void schedule() {
        assertEquals(Set.of("Optional.empty 0", "Optional[2026-08-01] 0"), states(COMMIT + DONE + SUPERSEDED + "Jira moves a date",
                (node, anna) -> node.get(Milestones.class).schedule(anna.key(), anna.someDay(), Person.AUGUST, Optional.empty()),
                anna -> milestone(anna, anna.someDay()).dueDate() + " " + milestone(anna, anna.someDay()).moves().size()));
    }

    @Test
    public void shift_leavesTheOrderOfDates() {
        assertEquals(Set.of("2026-07-01 2026-12-01", "2026-07-01 2027-01-01", "2026-08-01 2027-01-01"), states(
                TEXTS + COMMIT + "create MoveNoteEntity, create MoveNoteEntity, " + DONE + SUPERSEDED + "Jira moves a date, Jira moves a date",
                (node, anna) -> node.get(DateShift.class).shift(anna.key(), anna.talk(), Person.AUGUST.orElseThrow(), MoveReason.LIFE, "", Optional.empty()),
                anna -> milestone(anna, anna.talk()).dueDate().map(LocalDate::toString).orElseThrow() + " "
                        + anna.seen(other).targetDate().map(LocalDate::toString).orElseThrow()));
    }

    @Test
    public void complete_keepsTheWordsOfWhatIsNotReachedYet() {
        assertEquals(Set.of("open []", "open [rehearsing]", "reached [rehearsing]"), states(
                TEXTS + COMMIT + "create ReflectionEntity, " + DONE + SUPERSEDED + "Jira completes it",
                (node, anna) -> node.get(Milestones.class).complete(anna.key(), anna.talk(), LEARNT, Optional.empty()),
                anna -> (milestone(anna, anna.talk()).reached() ? "reached " : "open ")
                        + milestone(anna, anna.talk()).reflection().stream().map(Reflection::worked).toList()));
    }

    @Test
    public void reflect() {
        assertEquals(Set.of("[]", "[rehearsing]"), states(TEXTS + COMMIT + "create ReflectionEntity, " + DONE + SUPERSEDED,
                (node, anna) -> node.get(Milestones.class).reflect(anna.key(), anna.talk(), LEARNT),
                anna -> "" + milestone(anna, anna.talk()).reflection().stream().map(Reflection::worked).toList()));
    }

    @Test
    public void addEvidence_standsWithoutItsLink() {
        assertEquals(Set.of("[] 0", "[spoke] 0", "[spoke] 1"), states(TEXTS + COMMIT + "create EvidenceEntity, " + DONE + SUPERSEDED + "Jira links",
                (node, anna) -> anna.addsEvidence(node, "spoke"),
                anna -> claims(anna) + " " + jira.tickets.links().stream().filter(link -> link.startsWith(anna.goal() + "-")).count()));
    }

    @Test
    public void changeEvidence() {
        assertEquals(Set.of("[spoke]", "[gave a talk]"), states(TEXTS + COMMIT + "create EvidenceEntity, save EvidenceEntity, " + DONE + SUPERSEDED,
                anna -> anna.addsEvidence(other, "spoke"),
                (node, anna) -> anna.changesEvidence(node, evidence(node, anna).get(0).evidence(), "gave a talk"),
                anna -> claims(anna).toString()));
    }

    @Test
    public void withdrawEvidence() {
        assertEquals(Set.of("[]", "[spoke]"), states(COMMIT + "save EvidenceEntity, deleteWithSQL ChangeTextEntity, " + DONE + SUPERSEDED,
                anna -> anna.addsEvidence(other, "spoke"),
                (node, anna) -> node.get(EvidenceBook.class).withdraw(anna.key(), evidence(node, anna).get(0).evidence().id(), Optional.empty()),
                anna -> claims(anna).toString()));
    }

    /** What is decided and no evidence yet is back in the inbox after a minute: see {@link org.milepost.evidence.Decision#hides}. */
    @Test
    public void accept_decidesFirst_andIsEvidenceOrBackInTheInbox() {
        assertEquals(Set.of("[]", "[Spoke]"), states("create InboxDecisionEntity, " + TEXTS + COMMIT + "create EvidenceEntity, " + DONE + SUPERSEDED,
                (node, anna) -> node.get(InboxDecisions.class).accept(anna.key(), List.of(anna.accepts("Spoke"))), anna -> claims(anna).toString()));
    }

    @Test
    public void undo_takesTheEvidenceAway_beforeTheTicketIsBack() {
        assertEquals(Set.of("[Spoke]", "[]"), states(
                COMMIT + "save EvidenceEntity, deleteWithSQL ChangeTextEntity, " + DONE + SUPERSEDED + "create InboxDecisionEntity, save InboxDecisionEntity",
                anna -> other.get(InboxDecisions.class).accept(anna.key(), List.of(anna.accepts("Spoke"))),
                (node, anna) -> node.get(InboxDecisions.class).undo(anna.key(), List.of(new InboxDecisions.Chosen(Person.TICKET, 1))),
                anna -> claims(anna).toString()));
    }

    @Test
    public void share_leavesOneShare() {
        assertEquals(Set.of("[VIEW]", "[EDIT]"), states(COMMIT + "create SharingEntity, save SharingEntity, " + DONE + SUPERSEDED,
                anna -> anna.shares(other, Access.VIEW),
                (node, anna) -> anna.shares(node, Access.EDIT),
                anna -> levels(anna).toString()));
    }

    @Test
    public void revoke() {
        assertEquals(Set.of("[VIEW]", "[]"), states(COMMIT + "save SharingEntity, " + DONE + SUPERSEDED,
                anna -> anna.shares(other, Access.VIEW),
                (node, anna) -> node.get(Sharing.class).revoke(anna.key(), anna.share(node).share().id()),
                anna -> levels(anna).toString()));
    }

    @Test
    public void addPartOfPlan() {
        assertEquals(Set.of("[]", "[listening]"), states(TEXTS + COMMIT + "create PartEntity, " + DONE + SUPERSEDED,
                (node, anna) -> node.get(Plans.class).add(anna.key(), Optional.empty(), PartKind.STRENGTH, Person.text("listening")),
                anna -> strengths(anna).toString()));
    }

    @Test
    public void savePartOfGoal() {
        assertEquals(Set.of("[write]", "[speak]"), states(TEXTS + COMMIT + "create PartEntity, save PartEntity, " + DONE + SUPERSEDED,
                anna -> other.get(GoalParts.class).add(anna.key(), anna.goal(), PartKind.ACTION_STEP, Person.text("write")),
                (node, anna) -> node.get(GoalParts.class).save(anna.key(), anna.goal(), PartKind.ACTION_STEP, step(anna).number(), Person.text("speak"),
                        Optional.empty()),
                anna -> steps(anna).toString()));
    }

    @Test
    public void tickAStep() {
        assertEquals(Set.of("walk []", "walk [2026-06-01]"), states(TEXTS + COMMIT + "create PartEntity, save PartEntity, " + DONE + SUPERSEDED,
                anna -> other.get(GoalParts.class).add(anna.key(), anna.goal(), PartKind.ACTION_STEP, Map.of("text", "walk", "every", "DAY")),
                (node, anna) -> node.get(StepTicks.class).tick(anna.key(), anna.goal(), step(anna).number(), LocalDate.of(2026, 6, 1), true),
                anna -> step(anna).text("text") + " [" + step(anna).text("ticks") + "]"));
    }

    @Test
    public void putStepsInOrder() {
        assertEquals(Set.of("", "in order"), states(COMMIT + "create PartEntity, " + DONE + SUPERSEDED,
                anna -> other.get(GoalParts.class).add(anna.key(), anna.goal(), PartKind.ACTION_STEP, Person.text("write")),
                (node, anna) -> node.get(GoalParts.class).save(anna.key(), anna.goal(), PartKind.STEP_ORDER, 0, Map.of("steps", List.of(anyStep(anna))), Optional.empty()),
                anna -> anna.seen(other).detail().order().steps().isEmpty() ? "" : "in order"));
    }

    @Test
    public void answerARequest() {
        assertEquals(Set.of("ASKED", "GRANTED Gladly"), states(TEXTS + COMMIT + "create PartEntity, save PartEntity, " + DONE + SUPERSEDED,
                anna -> {
                    anna.shares(other, Access.COMMENT);
                    other.get(GoalParts.class).add(anna.key(), anna.goal(), PartKind.GOAL_RESOURCE,
                            Map.of("kind", "COURSE", "what", "Speaking", "state", "ASKED", "person", "max"));
                },
                (node, anna) -> node.get(Requests.class).answer(jira.max, anna.goal(), resource(anna).number(), ResourceState.GRANTED, "Gladly", Optional.empty()),
                anna -> (resource(anna).state() + " " + resource(anna).answer()).strip()));
    }

    @Test
    public void giveFeedback() {
        assertEquals(Set.of("[]", "[Fine]"), states(TEXTS + COMMIT + "create PartEntity, " + DONE + SUPERSEDED,
                anna -> other.get(GoalParts.class).add(anna.key(), anna.goal(), PartKind.FEEDBACK_REQUEST, Map.of("person", "max", "question", "How was it?")),
                (node, anna) -> node.get(Feedback.class).give(jira.max, anna.goal(), request(anna).number(), "Fine"),
                anna -> request(anna).given().stream().map(FeedbackRequest.Given::text).toList().toString()));
    }

    private FeedbackRequest request(Person anna) {
        return anna.seen(other).detail().feedback().get(0);
    }

    private Resource resource(Person anna) {
        return anna.seen(other).detail().resources().get(0);
    }

    @Test
    public void removePartOfGoal() {
        assertEquals(Set.of("[write]", "[]"), states(
                COMMIT + "create PartEntity, save PartEntity, deleteWithSQL ChangeTextEntity, " + DONE + SUPERSEDED,
                anna -> other.get(GoalParts.class).add(anna.key(), anna.goal(), PartKind.ACTION_STEP, Person.text("write")),
                (node, anna) -> node.get(GoalParts.class).remove(anna.key(), anna.goal(), PartKind.ACTION_STEP, step(anna).number(), Optional.empty()),
                anna -> steps(anna).toString()));
    }

    @Test
    public void sayWhatAStepWasWorth_countsItWithTheFifth() {
        String said = TEXTS + COMMIT + "create PartEntity, create RatingEntity, " + DONE + SUPERSEDED;
        assertEquals(Set.of("[] 0", "[YES] 0", "[YES] 5"), states(said + "create RatingGroupEntity",
                anna -> {
                    rated = sharedEntry();
                    for (int i = 1; i <= 4; i++) {
                        Person rater = Person.withGoal(other, jira, nextName());
                        says(other, rater, stepFor(rater));
                    }
                    stepFor(anna);
                },
                (node, anna) -> says(node, anna, anyStep(anna)),
                anna -> worth(anna) + " " + Optional.ofNullable(other.get(WorthFigures.class).of(Set.of(rated)).get(rated)).map(Figure::people).orElse(0)));
    }

    @Test
    public void removeAStep_takesWhatWasSaidOfItAlong() {
        assertEquals(Set.of("[YES] 1", "[] 0"), states(
                COMMIT + "create PartEntity, save PartEntity, deleteWithSQL ChangeTextEntity, create PartEntity, save PartEntity, "
                        + "deleteWithSQL ChangeTextEntity, save RatingEntity, " + DONE + SUPERSEDED,
                anna -> {
                    rated = sharedEntry();
                    says(other, anna, stepFor(anna));
                },
                (node, anna) -> node.get(GoalParts.class).remove(anna.key(), anna.goal(), PartKind.ACTION_STEP, anyStep(anna), Optional.empty()),
                anna -> worth(anna) + " " + other.get(RatingRows.class).ofEntries(Set.of(rated)).stream().filter(rating -> rating.answer().isPresent()).count()));
    }

    private List<Worth> worth(Person anna) {
        return other.get(StepWorth.class).answers(anna.key(), anna.goal()).stream().map(WorthAnswer::worth).toList();
    }

    private long sharedEntry() {
        return other.get(Library.class).add(jira.max, Shelf.SHARED, new EntryText.Typed("COURSE", "Speaking", null, null, null, null)).number();
    }

    /** A step with a resource that was chosen from the library. */
    private long stepFor(Person person) {
        GoalParts parts = other.get(GoalParts.class);
        long step = parts.add(person.key(), person.goal(), PartKind.ACTION_STEP, Person.text("take the course")).number();
        parts.add(person.key(), person.goal(), PartKind.GOAL_RESOURCE, Map.of("kind", "COURSE", "what", "Speaking", "state", "RECEIVED", "step", step, "library", rated));
        return step;
    }

    private static void says(Node node, Person person, long step) {
        node.get(GoalParts.class).save(person.key(), person.goal(), PartKind.WORTH, step, Map.of("answer", "YES"), Optional.empty());
    }

    @Test
    public void savePartOfPlan() {
        assertEquals(Set.of("[listening]", "[asking]"), states(TEXTS + COMMIT + "create PartEntity, save PartEntity, " + DONE + SUPERSEDED,
                anna -> other.get(Plans.class).add(anna.key(), Optional.empty(), PartKind.STRENGTH, Person.text("listening")),
                (node, anna) -> node.get(Plans.class).save(anna.key(), Optional.empty(), PartKind.STRENGTH, strength(anna).number(), Person.text("asking"),
                        Optional.empty()),
                anna -> strengths(anna).toString()));
    }

    @Test
    public void removePartOfPlan() {
        assertEquals(Set.of("[listening]", "[]"), states(
                COMMIT + "create PartEntity, save PartEntity, deleteWithSQL ChangeTextEntity, " + DONE + SUPERSEDED,
                anna -> other.get(Plans.class).add(anna.key(), Optional.empty(), PartKind.STRENGTH, Person.text("listening")),
                (node, anna) -> node.get(Plans.class).remove(anna.key(), Optional.empty(), PartKind.STRENGTH, strength(anna).number(), Optional.empty()),
                anna -> strengths(anna).toString()));
    }

    @Test
    public void addPartOfGoal() {
        assertEquals(Set.of("[]", "[write]"), states(TEXTS + COMMIT + "create PartEntity, " + DONE + SUPERSEDED,
                (node, anna) -> node.get(GoalParts.class).add(anna.key(), anna.goal(), PartKind.ACTION_STEP, Person.text("write")),
                anna -> steps(anna).toString()));
    }

    @Test
    public void undoShift_leavesTheOrderOfDates() {
        LocalDate july = LocalDate.of(2026, 7, 1);
        LocalDate december = LocalDate.of(2026, 12, 1);
        assertEquals(Set.of("2026-08-01 2027-01-01", "2026-07-01 2027-01-01", "2026-07-01 2026-12-01"), states(
                TEXTS + COMMIT + "create MoveNoteEntity, create MoveNoteEntity, " + DONE + SUPERSEDED + "Jira moves a date, Jira moves a date",
                anna -> other.get(DateShift.class).shift(anna.key(), anna.talk(), Person.AUGUST.orElseThrow(), MoveReason.LIFE, "", Optional.empty()),
                (node, anna) -> node.get(DateShift.class).undo(anna.key(), anna.goal(), List.of(new ShiftedDate(anna.talk(), july, Person.AUGUST.orElseThrow()),
                        new ShiftedDate(anna.goal(), december, LocalDate.of(2027, 1, 1))), Optional.empty()),
                anna -> milestone(anna, anna.talk()).dueDate().map(LocalDate::toString).orElseThrow() + " "
                        + anna.seen(other).targetDate().map(LocalDate::toString).orElseThrow()));
    }

    @Test
    public void startFromTemplate_leavesAGoalWithFewerWords() {
        FilledTemplate template = BuiltInTemplates.read().get(0).filled("en", LocalDate.of(2026, 6, 1));
        int milestones = template.milestones().size();
        String part = TEXTS + COMMIT + "create PartEntity, " + DONE + SUPERSEDED;
        String steps = "Jira makes the goal, " + "Jira makes the milestone, ".repeat(milestones) + "create PlanEntity, " + COMMIT + DONE
                + COMMIT + "create GoalEntity, " + DONE + (COMMIT + DONE + SUPERSEDED).repeat(milestones)
                + part.repeat(1 + milestones + template.obstacles().size() + 1);
        Set<Integer> milestonesLeft = new TreeSet<>();
        int last = -1;
        for (int step = 0; step <= steps(steps).size(); step++) {
            PersonKey anna = jira.people.add(nextName(), "Anna");
            cutOff(step, steps, () -> crashing.get(StartFromTemplate.class).start(anna, template, Optional.empty()));
            List<Goal> goals = other.get(Goals.class).own(anna);
            goals.forEach(goal -> milestonesLeft.add(goal.milestones().size()));
            int parts = goals.isEmpty() ? 0 : other.get(PartRows.class).ofGoals(Set.of(goals.get(0).id())).size();
            assertTrue("never fewer after a later step", parts >= last);
            last = parts;
            assertEquals("nothing is unfinished", 0, unfinished());
        }
        assertEquals("the profile, the criteria, the obstacles and the first step", 1 + milestones + template.obstacles().size() + 1, last);
        assertEquals(milestones + 1, milestonesLeft.size());
    }

    @Test
    public void startNextPlan() {
        assertEquals(Set.of("1 [listening]", "2 [listening]"), states(
                COMMIT + "save PlanEntity, create PlanEntity, create PartEntity, " + DONE + SUPERSEDED,
                anna -> other.get(Plans.class).add(anna.key(), Optional.empty(), PartKind.STRENGTH, Person.text("listening")),
                (node, anna) -> node.get(NextPlan.class).start(anna.key(), Set.of(anna.goal()), Optional.empty()),
                anna -> other.get(Plans.class).own(anna.key()).size() + " " + strengths(anna)));
    }

    @Test
    public void openReview_leavesOneOrNone() {
        assertEquals(Set.of("0", "1"), states("create ReviewEntity", anna -> anna.shares(other, Access.VIEW),
                (node, anna) -> node.get(ReviewBook.class).openOwn(anna.key(), "max", Optional.empty()),
                anna -> "" + other.get(ReviewBook.class).of(anna.key()).stream().filter(pair -> pair.open().isPresent()).count()));
    }

    @Test
    public void saveAnAnswer_leavesTheOneBefore_orTheNew() {
        assertEquals(Set.of("[before]", "[after]"), states("create AnswerEntity, save AnswerEntity",
                anna -> {
                    anna.shares(other, Access.VIEW);
                    other.get(ReviewTyping.class).save(anna.key(), anna.review(other), Question.WORKS, "before", Optional.empty());
                },
                (node, anna) -> node.get(ReviewTyping.class).save(anna.key(), anna.review(other), Question.WORKS, "after", Optional.empty()),
                anna -> other.get(ReviewTyping.class).answers(anna.key(), anna.review(other)).stream().map(Answer::text).toList().toString()));
    }

    @Test
    public void closeAReview_leavesItOpen_orClosedWithAllThatIsInIt() {
        assertEquals(Set.of("open", "closed [The new team] [Pairing]"), states(TEXTS + COMMIT + "create ReviewSnapshotEntity, " + DONE + SUPERSEDED,
                anna -> {
                    anna.shares(other, Access.VIEW);
                    long review = anna.review(other);
                    other.get(ReviewParts.class).add(anna.key(), review, PartKind.AGENDA_ITEM, Person.text("The new team"));
                    other.get(ReviewTyping.class).save(anna.key(), review, Question.WORKS, "Pairing", Optional.empty());
                    other.get(ReviewClosing.class).confirm(anna.key(), review, Optional.empty());
                },
                (node, anna) -> node.get(ReviewClosing.class).confirm(jira.max, firstReview(anna), Optional.empty()),
                anna -> {
                    ReviewView seen = other.get(ReviewBook.class).view(anna.key(), firstReview(anna), Channel.REST);
                    return seen.isOpen() ? "open" : "closed " + seen.content().agenda().stream().map(line -> line.text()).toList()
                            + " " + seen.content().answers().stream().map(line -> line.text()).toList();
                }));
    }

    private long firstReview(Person anna) {
        return other.get(ReviewRows.class).ofPerson(anna.key()).get(0).id();
    }

    private Set<String> states(String steps, BiConsumer<Node, Person> useCase, Function<Person, String> state) {
        return states(steps, anna -> { }, useCase, state);
    }

    /** The states that another node reads after the use case was cut off before each step, and after it ran to its end. */
    private Set<String> states(String steps, Consumer<Person> before, BiConsumer<Node, Person> useCase,
                               Function<Person, String> state) {
        Set<String> states = new HashSet<>();
        for (int step = 0; step <= steps(steps).size(); step++) {
            Person anna = Person.withGoal(other, jira, nextName());
            before.accept(anna);
            cutOff(step, steps, () -> useCase.accept(crashing, anna));
            String first = state.apply(anna);
            states.add(first);
            assertEquals("and so it stays", first, state.apply(anna));
            assertEquals("nothing is unfinished", 0, unfinished());
        }
        return states;
    }

    private void cutOff(int step, String steps, Runnable useCase) {
        CutOff end = new CutOff(step);
        boolean isCut = false;
        try {
            crashing.watched(end, useCase);
        } catch (CutOff e) {
            assertSame(end, e);
            isCut = true;
        }
        assertEquals("a step that is not named", step < steps(steps).size(), isCut);
        assertEquals(String.join(", ", steps(steps).subList(0, step)), String.join(", ", end.taken()));
    }

    private static List<String> steps(String joined) {
        return Stream.of(joined.split(", ")).toList();
    }

    private String nextName() {
        people++;
        return "anna" + people;
    }

    private Milestone milestone(Person anna, IssueId id) {
        return anna.seen(other).milestones().stream().filter(milestone -> milestone.id().equals(id)).findFirst().orElseThrow();
    }

    private List<EvidenceView> evidence(Node node, Person anna) {
        return node.get(EvidenceBook.class).ofGoal(anna.key(), anna.goal(), Channel.PAGE);
    }

    private List<String> claims(Person anna) {
        return evidence(other, anna).stream().map(view -> view.evidence().claim()).toList();
    }

    private List<Access> levels(Person anna) {
        return other.get(Sharing.class).given(anna.key(), Optional.empty()).stream().map(ShareView::share).map(share -> share.level()).toList();
    }

    private List<String> strengths(Person anna) {
        return planParts(anna).stream().map(part -> part.text("text")).toList();
    }

    private Part strength(Person anna) {
        return planParts(anna).get(0);
    }

    private List<Part> planParts(Person anna) {
        return other.get(Plans.class).ownActive(anna.key()).orElseThrow().parts();
    }

    private List<String> steps(Person anna) {
        return stepParts(anna).stream().map(part -> part.text("text")).toList();
    }

    private long anyStep(Person anna) {
        return stepParts(anna).stream().filter(part -> part.kind() == PartKind.ACTION_STEP).findFirst().orElseThrow().number();
    }

    private Part step(Person anna) {
        return stepParts(anna).get(0);
    }

    private List<Part> stepParts(Person anna) {
        return other.get(PartRows.class).ofGoals(Set.of(anna.goal()));
    }
}
