package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.milepost.Requirement;
import org.milepost.fake.CareerWorld;
import org.milepost.library.EntryText;
import org.milepost.library.Figure;
import org.milepost.library.LibraryEntry;
import org.milepost.library.Shelf;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.ResourceKind;
import org.milepost.plan.Worth;
import org.milepost.sharing.Access;

/** What was said of steps: read by its owner alone, counted for the shared entries that the step had to do with. */
@Requirement("S36")
public class StepWorthTest {

    private final CareerWorld world = new CareerWorld();
    private LibraryEntry course;
    private LibraryEntry annasBook;

    @Before
    public void fillLibrary() {
        course = entry(Shelf.SHARED, "COURSE", "Speaking in public");
        annasBook = entry(Shelf.of(world.anna), "BOOK", "A book of my own");
    }

    @Test
    public void answer_isKeptWithItsNote_changed_andTakenBack() {
        Goal goal = world.startedByAnna();
        long step = step(world.anna, goal.id());
        say(world.anna, goal.id(), step, Map.of("answer", "PARTLY", "note", "Too long"));
        WorthAnswer answer = world.worth.answers(world.anna, goal.id()).get(0);
        assertEquals(List.of(step, Worth.PARTLY, "Too long"), List.of(answer.step(), answer.worth(), answer.note()));
        say(world.anna, goal.id(), step, Map.of("answer", "NO"));
        assertEquals("what is not typed stays", "Too long", world.worth.answers(world.anna, goal.id()).get(0).note());
        assertEquals(Worth.NO, world.worth.answers(world.anna, goal.id()).get(0).worth());
        world.goalParts.remove(world.anna, goal.id(), PartKind.WORTH, step, Optional.empty());
        assertEquals(List.of(), world.worth.answers(world.anna, goal.id()));
    }

    @Test
    public void answer_isItsOwnersAlone_whateverIsShared() {
        Goal goal = world.startedByAnna();
        long step = step(world.anna, goal.id());
        say(world.anna, goal.id(), step, Map.of("answer", "NO"));
        refused(ErrorCode.NOT_FOUND, () -> world.worth.answers(world.paul, goal.id()));
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.EDIT);
        refused(ErrorCode.NOT_ALLOWED, () -> world.worth.answers(world.paul, goal.id()));
        refused(ErrorCode.NOT_ALLOWED, () -> say(world.paul, goal.id(), step, Map.of("answer", "YES")));
        refused(ErrorCode.NOT_ALLOWED, () -> world.goalParts.current(world.paul, goal.id(), PartKind.WORTH, step));
    }

    @Test
    public void whoeverEditsTheGoal_removesAStep_withWhatWasSaidOfIt() {
        Goal goal = world.startedByAnna();
        long step = stepWith(world.anna, goal.id(), course);
        say(world.anna, goal.id(), step, Map.of("answer", "NO"));
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.EDIT);
        world.goalParts.remove(world.paul, goal.id(), PartKind.ACTION_STEP, step, Optional.empty());
        assertEquals(List.of(), world.worth.answers(world.anna, goal.id()));
        assertTrue(world.ratings.ofEntries(Set.of(course.number())).get(0).answer().isEmpty());
        refused(ErrorCode.NOT_FOUND, () -> say(world.anna, goal.id(), step, Map.of("answer", "YES")));
    }

    @Test
    public void answersOfFivePeople_showAsAFigure_ofTheEntryAndItsKind() {
        for (int i = 1; i <= 4; i++) {
            rate("person" + i, "YES");
            assertEquals(Map.of(), world.figures.of(Set.of(course.number())));
        }
        rate("person5", "PARTLY");
        assertEquals(Map.of(course.number(), new Figure(4, 1, 0)), world.figures.of(Set.of(course.number())));
        assertEquals(Map.of(ResourceKind.COURSE, new Figure(4, 1, 0)), world.figures.byKind());
    }

    @Test
    public void entryThatIsOfferedNoLonger_keepsItsFigure_andCountsOnForThoseWhoChoseIt() {
        Goal goal = world.startedByAnna();
        long step = stepWith(world.anna, goal.id(), course);
        for (int i = 1; i <= 4; i++) {
            rate("person" + i, "YES");
        }
        world.library.change(world.olga, Shelf.SHARED, course.number(), nothing(), Optional.of(true), Optional.empty());
        say(world.anna, goal.id(), step, Map.of("answer", "YES"));
        assertEquals(new Figure(5, 0, 0), world.figures.of(Set.of(course.number())).get(course.number()));
    }

    @Test
    public void entryOfOnesOwn_isNotCounted() {
        Goal goal = world.startedByAnna();
        long step = stepWith(world.anna, goal.id(), annasBook);
        say(world.anna, goal.id(), step, Map.of("answer", "YES"));
        assertEquals(Set.of(), world.ratings.entriesOf(goal.id(), step));
    }

    @Test
    @Requirement("S35")
    public void resource_namesWhatItsOwnerMayChoose_andKeepsWhatIsOfferedNoLonger() {
        Goal goal = world.startedByAnna();
        PersonKey ben = world.people.add("ben", "Ben Berg");
        LibraryEntry bens = entry(Shelf.of(ben), "BOOK", "A book of Ben's");
        refusedField("library", () -> choose(world.anna, goal.id(), bens));
        LibraryEntry archived = entry(Shelf.SHARED, "BOOK", "An old one");
        world.library.change(world.olga, Shelf.SHARED, archived.number(), nothing(), Optional.of(true), Optional.empty());
        refusedField("library", () -> choose(world.anna, goal.id(), archived));
        long resource = choose(world.anna, goal.id(), course);
        world.library.change(world.olga, Shelf.SHARED, course.number(), nothing(), Optional.of(true), Optional.empty());
        world.goalParts.save(world.anna, goal.id(), PartKind.GOAL_RESOURCE, resource, Map.of("what", "Speaking", "library", course.number()), Optional.empty());
        assertEquals(Optional.of(course.number()), resourceOf(goal.id()));
        world.goalParts.save(world.anna, goal.id(), PartKind.GOAL_RESOURCE, resource, Map.of("library", ""), Optional.empty());
        assertEquals(Optional.empty(), resourceOf(goal.id()));
    }

    private Optional<Long> resourceOf(IssueId goal) {
        return world.parts.ofGoals(Set.of(goal)).stream().filter(part -> part.kind() == PartKind.GOAL_RESOURCE).findFirst().orElseThrow().id("library");
    }

    private void rate(String name, String answer) {
        PersonKey person = world.people.add(name, name);
        IssueId goal = world.start.start(person, CareerWorld.START).id();
        say(person, goal, stepWith(person, goal, course), Map.of("answer", answer));
    }

    private LibraryEntry entry(Shelf shelf, String kind, String title) {
        return world.library.add(shelf.owner().orElse(world.olga), shelf, new EntryText.Typed(kind, title, null, null, null, null));
    }

    private static EntryText.Typed nothing() {
        return new EntryText.Typed(null, null, null, null, null, null);
    }

    private long step(PersonKey person, IssueId goal) {
        return world.goalParts.add(person, goal, PartKind.ACTION_STEP, Map.of("text", "Take the course")).number();
    }

    private long stepWith(PersonKey person, IssueId goal, LibraryEntry entry) {
        long step = step(person, goal);
        world.goalParts.add(person, goal, PartKind.GOAL_RESOURCE,
                Map.of("kind", "COURSE", "what", "Speaking", "state", "RECEIVED", "step", step, "library", entry.number()));
        return step;
    }

    private long choose(PersonKey person, IssueId goal, LibraryEntry entry) {
        return world.goalParts.add(person, goal, PartKind.GOAL_RESOURCE, Map.of("kind", "BOOK", "what", "It", "state", "NEEDED", "library", entry.number())).number();
    }

    private void say(PersonKey person, IssueId goal, long step, Map<String, ?> values) {
        world.goalParts.save(person, goal, PartKind.WORTH, step, values, Optional.empty());
    }

    private static void refused(ErrorCode code, ThrowingRunnable work) {
        assertEquals(code, assertThrows(Refusal.class, work).code());
    }

    private static void refusedField(String field, ThrowingRunnable work) {
        assertEquals(Optional.of(field), assertThrows(Refusal.class, work).field());
    }
}
