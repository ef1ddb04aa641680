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
        assertEquals(6, milestones(list.getCurrent()).size());
        assertEquals("undated ones stand apart", 1, list.getUndated().size());
    }

    @Test
    public void list_keepsTheNextInSight_amongMany() {
        MilestoneList list = list(Samples.many(200));

        assertTrue(milestones(list.getCurrent()).stream().anyMatch(MilestoneLine::isNext));
        assertEquals(MilestoneList.WINDOW, milestones(list.getCurrent()).size());
        assertEquals(200, milestones(list.getEarlier()).size() + milestones(list.getCurrent()).size() + milestones(list.getLater()).size());
    }

    @Test
    public void list_showsTheLast_whenAllAreReached() {
        List<Milestone> all = java.util.stream.IntStream.range(0, 30)
                .mapToObj(i -> Samples.reached(100 + i, "Reached " + i, LocalDate.of(2026, 1, 1).plusDays(i), LocalDate.of(2026, 1, 1).plusDays(i), 0)).toList();

        MilestoneList list = list(all);

        List<MilestoneLine> shown = milestones(list.getCurrent());
        assertEquals("Reached 29", shown.get(shown.size() - 1).getTitle());
        assertFalse(list.isLaterFolded());
    }

    @Test
    public void todayStandsBetweenWhatIsOverAndWhatIsToCome_andTheTargetAtTheEnd() {
        LocalDate today = Samples.TODAY;
        MilestoneList list = list(List.of(Samples.reached(1, "Reached today", today, today, 0), Samples.milestone(2, "Overdue", today.minusDays(1)),
                Samples.milestone(3, "Due today", today), Samples.milestone(4, "Beyond", LocalDate.of(2027, 1, 2))));

        assertEquals(List.of("Overdue", "Reached today", "today", "Due today", "target", "Beyond"), list.getCurrent().stream()
                .map(row -> row.isMilestone() ? row.getLine().getTitle() : row.getKind()).toList());
    }

    @Test
    public void theTargetStaysInSight_whenLaterMilestonesAreFolded() {
        MilestoneList list = list(Samples.many(200), LocalDate.of(2040, 1, 1));

        assertEquals(List.of("target"), list.getLast().stream().map(ListRow::getKind).toList());
        assertEquals("today is beside the next one", 1, list.getCurrent().stream().filter(row -> row.getKind().equals("today")).count());
    }

    private static List<MilestoneLine> milestones(List<ListRow> rows) {
        return rows.stream().filter(ListRow::isMilestone).map(ListRow::getLine).toList();
    }

    private MilestoneList list(List<Milestone> milestones) {
        return list(milestones, LocalDate.of(2027, 1, 1));
    }

    private MilestoneList list(List<Milestone> milestones, LocalDate target) {
        return GoalPage.of(Samples.view(Samples.goal("Goal", target, milestones), Access.OWNER), List.of(), "", words).getMilestones();
    }
}
