package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

/** What an owner tells people of their choice reaches these, as long as the owner likes, and opens nothing. */
public class NewsTest {

    private static final String WORDS = "I gave my first talk";

    private final CareerWorld world = new CareerWorld();

    @Before
    public void annaHasAPlan() {
        world.startedByAnna();
        world.people.join(world.anna, "mentors");
        world.people.join(world.olga, "mentors");
    }

    @Test
    @Requirement({"S49", "S60"})
    public void announcement_reachesWhomItNames_andNobodyElse_withTheWordsAlone() {
        tell("user:paul", "group:mentors");

        for (PersonKey reader : List.of(world.paul, world.olga)) {
            List<News.Item> news = world.news.toldTo(reader);
            assertEquals(List.of(WORDS), news.stream().map(item -> item.announcement().words()).toList());
            assertEquals("Anna Arnold", news.get(0).owner().fullName());
            assertEquals("not who else was told", List.of(), news.get(0).readers());
            assertEquals(LocalDate.of(2026, 6, 1), news.get(0).announcement().day());
            assertEquals("nothing is opened", List.of(), world.goals.sharedWith(reader));
        }
        assertEquals(List.of(), world.news.toldTo(world.max));
        assertEquals("one's own is no news", List.of(), world.news.toldTo(world.anna));
        assertEquals(List.of(List.of("Paul Peters", "mentors")), News.toldBy(own()).stream().map(News.Item::readers).toList());
    }

    @Test
    @Requirement({"S47", "S49"})
    public void announcement_isNoPartOfThePlan_forThoseItIsSharedWith() {
        tell("user:paul");
        long plan = own().plan().id();
        world.annaSharesWithManager(new ItemReference(ItemKind.PLAN, plan));
        world.annaShares(new ItemReference(ItemKind.PLAN, plan), world.paul, Access.EDIT);
        for (PersonKey viewer : List.of(world.max, world.paul)) {
            assertEquals(List.of(), world.planBook.view(viewer, plan, Channel.REST).of(PartKind.ANNOUNCEMENT));
            assertFalse(world.planBook.view(viewer, plan, Channel.REST).toString().contains(WORDS));
        }
        assertFalse(world.reviews.prepare(world.max, "anna", LocalDate.of(2020, 1, 1), Channel.REST).toString().contains(WORDS));
    }

    @Test
    @Requirement("S49")
    public void takenBack_itIsGoneAtOnce_andRewordedItIsReadAnew_ofTheSameDay() {
        Part told = tell("user:paul");
        world.clock.advance(Duration.ofDays(2));
        Part reworded = save(told, Map.of("words", "I gave a talk"));
        assertEquals(List.of("I gave a talk"), readBy(world.paul));
        assertEquals(told.text("day"), reworded.text("day"));

        world.planBook.remove(world.anna, Optional.empty(), PartKind.ANNOUNCEMENT, told.number(), Optional.empty());

        assertEquals(List.of(), readBy(world.paul));
        assertFalse(world.history.own(world.anna, LocalDate.of(2020, 1, 1)).toString().contains("I gave a talk"));
    }

    @Test
    @Requirement("S49")
    public void whoIsTakenFromItsReaders_orLeavesTheGroup_readsItNoLonger() {
        Part told = tell("user:paul", "group:mentors");
        save(told, Map.of("to", List.of("group:mentors")));
        assertEquals(List.of(), readBy(world.paul));
        assertEquals(List.of(WORDS), readBy(world.olga));

        world.people.leave(world.olga, "mentors");
        assertEquals(List.of(), readBy(world.olga));
    }

    @Test
    @Requirement("S49")
    public void news_endsAfterNinetyDays_andIsToldTheNewestFirst() {
        tell("user:paul");
        world.clock.advance(Duration.ofDays(60));
        world.planBook.add(world.anna, Optional.empty(), PartKind.ANNOUNCEMENT, Map.of("words", "And another", "to", List.of("user:paul")));
        assertEquals(List.of("And another", WORDS), readBy(world.paul));
        world.clock.advance(Duration.ofDays(31));
        assertEquals(List.of("And another"), readBy(world.paul));
        assertEquals("its owner keeps it", 2, News.toldBy(own()).size());
    }

    @Test
    @Requirement("S49")
    public void announcement_goesOverIntoTheNextPlan_andCanBeTakenBackThere() {
        Part told = tell("user:paul");
        world.nextPlan.start(world.anna, Set.of(), Optional.empty());
        assertEquals(List.of(WORDS), readBy(world.paul));

        world.planBook.remove(world.anna, Optional.empty(), PartKind.ANNOUNCEMENT, told.number(), Optional.empty());

        assertEquals("the past plan's copy is read by nobody", List.of(), readBy(world.paul));
    }

    @Test
    @Requirement("S49")
    public void whomNobodyMayName_cannotBeTold() {
        refused(ErrorCode.PERSON_UNKNOWN, "user:nobody");
        refused(ErrorCode.FIELD_INVALID, "user:anna");
        world.people.join(world.paul, "strangers");
        refused(ErrorCode.PERSON_UNKNOWN, "group:strangers");
        world.people.forbidBrowsingUsers(world.anna);
        refused(ErrorCode.PERSON_UNKNOWN, "user:paul");
    }

    @Test
    @Requirement("S65")
    public void news_costsTheSame_forOneAndForMany() {
        tell("user:paul");
        Map<String, Integer> one = cost();
        for (int i = 0; i < 30; i++) {
            tell("user:paul", "user:max");
        }
        assertEquals(one, cost());
        assertTrue(one.values().stream().mapToInt(Integer::intValue).sum() <= 6);
    }

    private Map<String, Integer> cost() {
        world.counter.reset();
        world.news.toldTo(world.paul);
        return world.counter.calls();
    }

    private void refused(ErrorCode code, String reader) {
        assertEquals(code, assertThrows(Refusal.class, () -> tell(reader)).code());
    }

    private PlanView own() {
        return world.planBook.ownActive(world.anna).orElseThrow();
    }

    private List<String> readBy(PersonKey reader) {
        return world.news.toldTo(reader).stream().map(item -> item.announcement().words()).toList();
    }

    private Part tell(String... readers) {
        return world.planBook.add(world.anna, Optional.empty(), PartKind.ANNOUNCEMENT, Map.of("words", WORDS, "to", List.of(readers)));
    }

    private Part save(Part told, Map<String, ?> values) {
        return world.planBook.save(world.anna, Optional.empty(), PartKind.ANNOUNCEMENT, told.number(), values, Optional.of(told.version()));
    }
}
