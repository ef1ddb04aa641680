package org.milepost.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.sharing.Access;
import org.milepost.sharing.Grantee;
import org.milepost.sharing.Share;

public class ActiveObjectsShareRowsTest extends StoreTest {

    private ActiveObjectsShareRows rows;
    private ActiveObjectsChangeLog log;

    @Before
    public void makeRows() {
        rows = new ActiveObjectsShareRows(activeObjects);
        log = new ActiveObjectsChangeLog(activeObjects);
    }

    @Test
    public void share_comesBackAsItWasGranted() {
        log.commit(Changes.ofPlan(5, 1).with(ChangeFacts.UNTIL, "2026-12-31").shared("USER", Changes.BEN.value()));

        Share share = rows.ofOwner(Changes.ANNA).get(0);
        assertEquals(new Share(share.id(), Changes.ANNA, new ItemReference(ItemKind.PLAN, 5), new Grantee.User(Changes.BEN), Access.VIEW,
                Optional.of(LocalDate.parse("2026-12-31")), NOW, false, false), share);
        assertEquals(Optional.of(share), rows.find(share.id()));
    }

    @Test
    public void numberThatNoRowCanHave_findsNothing() {
        assertEquals(Optional.empty(), rows.find(99_999_999_999L));
        assertEquals(Optional.empty(), new ActiveObjectsEvidenceRows(activeObjects).find(99_999_999_999L));
        assertEquals(List.of(), new ActiveObjectsPlanRows(activeObjects, java.time.Clock.systemUTC()).plans(Set.of(99_999_999_999L)));
    }

    @Test
    public void withPerson_findsUserAndManagerShares_andThoseOfTheGroupsGiven() {
        log.commit(Changes.ofGoal(11, 1).shared("USER", Changes.BEN.value()));
        log.commit(Changes.ofGoal(12, 1).shared("MANAGER", Changes.BEN.value()));
        log.commit(Changes.ofGoal(13, 1).shared("GROUP", "mentors"));
        log.commit(Changes.ofGoal(14, 1).shared("GROUP", "others"));
        log.commit(Changes.ofGoal(15, 1).shared("USER", Changes.CLEO.value()));

        assertEquals(Set.of(11L, 12L, 13L), items(rows.withPerson(Changes.BEN, Set.of("mentors", "jira-users"))));
        assertEquals(Set.of(11L, 12L), items(rows.withPerson(Changes.BEN, Set.of())));
    }

    @Test
    public void withPerson_doesNotTakeAGroupForAPersonOfTheSameName() {
        log.commit(Changes.ofGoal(11, 1).shared("GROUP", Changes.BEN.value()));
        log.commit(Changes.ofGoal(12, 1).shared("USER", "mentors"));

        assertEquals(List.of(), rows.withPerson(Changes.BEN, Set.of("mentors")));
    }

    @Test
    public void revokedShares_areLeftOut_yetFoundById() {
        log.commit(Changes.ofGoal(11, 1).shared("USER", Changes.BEN.value()));
        long id = rows.ofOwner(Changes.ANNA).get(0).id();

        log.commit(Changes.ofGoal(11, 2).revoked(id));

        assertEquals(List.of(), rows.ofOwner(Changes.ANNA));
        assertEquals(List.of(), rows.withPerson(Changes.BEN, Set.of()));
        assertTrue(rows.find(id).orElseThrow().revoked());
    }

    @Test
    public void share_takesThePlaceOfThoseItReplaces() {
        log.commit(Changes.ofGoal(11, 1).shared("USER", Changes.BEN.value()));
        long replaced = rows.ofOwner(Changes.ANNA).get(0).id();
        log.commit(Changes.ofGoal(11, 2).with(ChangeFacts.REPLACES, replaced + "," + (replaced + 50)).shared("USER", Changes.BEN.value()));

        List<Share> left = rows.ofOwner(Changes.ANNA);
        assertEquals(1, left.size());
        assertTrue("the newer one is left", left.get(0).id() > replaced);
    }

    @Test
    public void ofOwners_comesNewestFirst() {
        log.commit(Changes.ofGoal(11, 1).shared("USER", Changes.BEN.value()));
        log.commit(Changes.ofGoal(12, 1).at(NOW.plusSeconds(5)).shared("USER", Changes.BEN.value()));
        log.commit(Changes.ofGoal(13, 1).at(NOW.minusSeconds(5)).shared("USER", Changes.BEN.value()));

        assertEquals(List.of(12L, 11L, 13L), rows.ofOwners(Set.of(Changes.ANNA, Changes.BEN)).stream().map(share -> share.item().id()).toList());
    }

    @Test
    public void markSeen_marksThoseGiven_andNoOthers() {
        log.commit(Changes.ofGoal(11, 1).shared("USER", Changes.BEN.value()));
        log.commit(Changes.ofGoal(12, 1).shared("USER", Changes.BEN.value()));
        Share first = rows.withPerson(Changes.BEN, Set.of()).get(0);

        rows.markSeen(Set.of(first.id(), 4_711L));
        rows.markSeen(Set.of(first.id()));

        rows.withPerson(Changes.BEN, Set.of()).forEach(share -> assertEquals(share.id() == first.id(), share.seen()));
    }

    private static Set<Long> items(List<Share> shares) {
        Set<Long> items = new HashSet<>();
        shares.forEach(share -> items.add(share.item().id()));
        return items;
    }
}
