package org.milepost.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.Test;
import org.milepost.plan.Milestone;
import org.milepost.sharing.Access;

public class MilestoneListTest {

    private final Words words = new Words(new BundleTexts(Locale.ENGLISH));

    @Test
    public void list_foldsNothing_ofAFew() {
        MilestoneList list = list(Samples.living());

        assertFalse(list.isEarlierFolded() || list.isLaterFolded());
        assertEquals(6, list.getCurrent().size());
        assertEquals("undated ones stand apart", 1, list.getUndated().size());
    }

    @Test
    public void list_keepsTheNextInSight_amongMany() {
        MilestoneList list = list(Samples.many(200));

        assertTrue(list.getCurrent().stream().anyMatch(MilestoneLine::isNext));
        assertEquals(MilestoneList.WINDOW, list.getCurrent().size());
        assertEquals(200, list.getEarlier().size() + list.getCurrent().size() + list.getLater().size());
    }

    @Test
    public void list_showsTheLast_whenAllAreReached() {
        List<Milestone> all = java.util.stream.IntStream.range(0, 30)
                .mapToObj(i -> Samples.reached(100 + i, "Reached " + i, LocalDate.of(2026, 1, 1).plusDays(i), LocalDate.of(2026, 1, 1).plusDays(i), 0)).toList();

        MilestoneList list = list(all);

        assertEquals("Reached 29", list.getCurrent().get(list.getCurrent().size() - 1).getTitle());
        assertFalse(list.isLaterFolded());
    }

    private MilestoneList list(List<Milestone> milestones) {
        return GoalPage.of(Samples.view(Samples.goal("Goal", LocalDate.of(2027, 1, 1), milestones), Access.OWNER), List.of(), "", words).getMilestones();
    }
}
