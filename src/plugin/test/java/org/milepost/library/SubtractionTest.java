package org.milepost.library;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.fake.InMemoryLibraryRows;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.milepost.plan.ResourceKind;
import org.milepost.plan.Worth;

/**
 * Somebody writes down every figure after everything that anybody says, changes or takes back, and subtracts whichever of them they like: what is left is
 * never of fewer than five people. Sequences are drawn from seeds.
 */
@Requirement("S36")
public class SubtractionTest {

    private static final int SEEDS = 300;
    private static final int PEOPLE = 14;
    private static final int OPERATIONS = 120;
    private static final long COURSE = 1;
    private static final long BOOK = 2;

    /** What was published after one operation: by entry, and whose answers it is made of, each as it was counted. */
    private record Published(Map<Long, Figure> figures, Map<Long, Map<PersonKey, Worth>> madeOf) {
    }

    private final Map<Long, LibraryEntry> entries = new HashMap<>();

    @Test
    public void noDifferenceOfTwoLists_isOfFewerThanFivePeople() {
        int shown = 0;
        int retired = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            Office office = new Office();
            List<Published> lists = lists(office, new Random(seed));
            for (int i = 0; i < lists.size(); i++) {
                for (int j = 0; j < i; j++) {
                    safe(lists.get(i), lists.get(j), "seed " + seed);
                }
            }
            shown += lists.stream().anyMatch(list -> !list.figures.isEmpty()) ? 1 : 0;
            retired += office.groups.stream().anyMatch(CountedGroup::retired) ? 1 : 0;
        }
        assertTrue("figures were published: " + shown, shown > SEEDS / 2);
        assertTrue("groups were retired: " + retired, retired > SEEDS / 20);
    }

    @Test
    public void nobody_isInTwoGroupsOfAnEntry_soThatNoSumOfListsTellsMore() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Office office = new Office();
            lists(office, new Random(seed));
            for (long entry : List.of(COURSE, BOOK)) {
                List<PersonKey> counted = office.groups.stream().filter(group -> group.entry() == entry).flatMap(group -> group.members().stream())
                        .map(office::rater).toList();
                assertEquals("seed " + seed, new HashSet<>(counted).size(), counted.size());
            }
        }
    }

    @Test
    public void fourPeople_areNotShown_andTheFifthShowsAllOfThem() {
        Office office = new Office();
        for (int person = 1; person <= 4; person++) {
            office.say(person, COURSE, Worth.YES);
            assertEquals(Map.of(), office.figures.of(Set.of(COURSE)));
        }
        office.say(1, COURSE, Worth.NO);
        assertEquals("one who says it twice is one", Map.of(), office.figures.of(Set.of(COURSE)));
        office.say(5, COURSE, Worth.PARTLY);
        assertEquals(Map.of(COURSE, new Figure(3, 1, 1)), office.figures.of(Set.of(COURSE)));
        assertEquals(Map.of(ResourceKind.COURSE, new Figure(3, 1, 1)), office.figures.byKind());
    }

    @Test
    public void whatOnePersonSaysChangesOrTakesBack_showsInNothing() {
        Office office = new Office();
        for (int person = 1; person <= 5; person++) {
            office.say(person, COURSE, Worth.YES);
        }
        Map<Long, Figure> before = office.figures.of(Set.of(COURSE));
        office.say(6, COURSE, Worth.NO);
        assertEquals(before, office.figures.of(Set.of(COURSE)));
        office.takeBack(6, COURSE);
        office.say(2, COURSE, Worth.NO);
        office.takeBack(1, COURSE);
        assertEquals(before, office.figures.of(Set.of(COURSE)));
        office.say(1, COURSE, Worth.NO);
        assertEquals(before, office.figures.of(Set.of(COURSE)));
    }

    @Test
    public void fivePeopleWhoTakeBackTheirs_areNoLongerCounted() {
        Office office = new Office();
        for (int person = 1; person <= 10; person++) {
            office.say(person, COURSE, Worth.YES);
        }
        assertEquals(Map.of(COURSE, new Figure(10, 0, 0)), office.figures.of(Set.of(COURSE)));
        for (int person = 1; person <= 4; person++) {
            office.takeBack(person, COURSE);
            assertEquals(Map.of(COURSE, new Figure(10, 0, 0)), office.figures.of(Set.of(COURSE)));
        }
        office.takeBack(5, COURSE);
        assertEquals(Map.of(COURSE, new Figure(5, 0, 0)), office.figures.of(Set.of(COURSE)));
    }

    private List<Published> lists(Office office, Random random) {
        List<Published> lists = new ArrayList<>();
        for (int i = 0; i < OPERATIONS; i++) {
            int person = 1 + random.nextInt(PEOPLE);
            long entry = random.nextBoolean() ? COURSE : BOOK;
            if (random.nextInt(3) == 0) {
                office.takeBack(person, entry);
            } else {
                office.say(person, entry, Worth.values()[random.nextInt(3)]);
            }
            lists.add(office.published());
        }
        return lists;
    }

    private static void safe(Published one, Published other, String seed) {
        int whole = 0;
        for (long entry : List.of(COURSE, BOOK)) {
            Map<PersonKey, Worth> of = one.madeOf.getOrDefault(entry, Map.of());
            Map<PersonKey, Worth> ofOther = other.madeOf.getOrDefault(entry, Map.of());
            Set<PersonKey> differing = new HashSet<>(of.keySet());
            differing.addAll(ofOther.keySet());
            differing.removeIf(person -> Optional.ofNullable(of.get(person)).equals(Optional.ofNullable(ofOther.get(person))));
            assertTrue(seed + ": a difference of " + differing.size(), differing.isEmpty() || differing.size() >= CountedGroup.LEAST);
            Figure figure = one.figures.getOrDefault(entry, Figure.NONE);
            assertEquals(seed + ": the figure is of those who are in it", of.size(), figure.people());
            assertEquals(seed, of.values().stream().filter(Worth.YES::equals).count(), figure.yes());
            assertEquals(seed, of.values().stream().filter(Worth.NO::equals).count(), figure.no());
            whole += differing.size();
        }
        assertTrue(seed + ": the sums by kind differ by " + whole, whole == 0 || whole >= CountedGroup.LEAST);
    }

    /** People who rate, and what is kept of it. */
    private final class Office implements RatingRows {

        private record Kept(long entry, Rating rating) {
        }

        private final List<Kept> kept = new ArrayList<>();
        private final List<CountedGroup> groups = new ArrayList<>();
        private final Map<Long, Worth> said = new HashMap<>();
        private final WorthFigures figures = new WorthFigures(this);
        private int moment;

        private Office() {
            InMemoryLibraryRows rows = new InMemoryLibraryRows();
            for (long number : List.of(COURSE, BOOK)) {
                ResourceKind kind = number == COURSE ? ResourceKind.COURSE : ResourceKind.BOOK;
                LibraryEntry entry = new LibraryEntry(number, 1, Shelf.SHARED, Optional.of(new EntryText(kind, kind.name(), "", "", "", "")), false,
                        new PersonKey("admin"), Instant.EPOCH);
                rows.add(entry);
                entries.put(number, entry);
            }
        }

        void say(int person, long entry, Worth worth) {
            forget(person, entry);
            long row = kept.size() + 1;
            said.put(row, worth);
            kept.add(new Kept(entry, new Rating(row, entry, key(person), Optional.of(worth), Instant.EPOCH.plusSeconds(++moment))));
            figures.count(List.of(entries.get(entry)));
        }

        void takeBack(int person, long entry) {
            forget(person, entry);
            figures.count(List.of(entries.get(entry)));
        }

        private void forget(int person, long entry) {
            kept.replaceAll(one -> one.entry == entry && one.rating.rater().equals(key(person))
                    ? new Kept(entry, new Rating(one.rating.row(), entry, one.rating.rater(), Optional.empty(), one.rating.at())) : one);
        }

        private static PersonKey key(int person) {
            return new PersonKey("person-" + person);
        }

        PersonKey rater(long row) {
            return kept.get((int) row - 1).rating.rater();
        }

        Published published() {
            Map<Long, Map<PersonKey, Worth>> madeOf = new HashMap<>();
            groups.stream().filter(group -> !group.retired()).forEach(group -> group.members()
                    .forEach(row -> madeOf.computeIfAbsent(group.entry(), entry -> new HashMap<>()).put(rater(row), said.get(row))));
            return new Published(Map.copyOf(figures.of(Set.of(COURSE, BOOK))), madeOf);
        }

        @Override
        public List<Rating> ofEntries(Set<Long> wanted) {
            return kept.stream().filter(one -> wanted.contains(one.entry)).map(Kept::rating).toList();
        }

        @Override
        public Set<Long> entriesOf(IssueId goal, long step) {
            return Set.of();
        }

        @Override
        public List<CountedGroup> groupsOf(Set<Long> wanted) {
            return groups.stream().filter(group -> wanted.contains(group.entry())).toList();
        }

        @Override
        public List<CountedGroup> groups() {
            return groups.stream().filter(group -> !group.retired()).toList();
        }

        @Override
        public boolean add(CountedGroup group) {
            return groups.add(group);
        }

        @Override
        public void retire(List<CountedGroup> retired) {
            groups.replaceAll(group -> retired.contains(group) ? new CountedGroup(group.entry(), group.number(), group.kind(), group.yes(), group.partly(),
                    group.no(), group.members(), true) : group);
        }
    }
}
