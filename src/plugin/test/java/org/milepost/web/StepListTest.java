package org.milepost.web;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.milepost.career.GoalView;
import org.milepost.plan.IssueId;
import org.milepost.plan.PartKind;
import org.milepost.sharing.Access;

/** Which steps are listed where. */
public class StepListTest {

    private static final IssueId TALK = new IssueId(10601);

    private final Words words = new Words(new BundleTexts(Locale.ENGLISH));
    private final GoalView view = Samples.view(Samples.with(
            Samples.goal("Staff engineer", LocalDate.of(2027, 6, 30), List.of(Samples.milestone(TALK.value(), "Give a talk", LocalDate.of(2027, 1, 12)))),
            List.of(Samples.part(PartKind.ACTION_STEP, 31, "text", "Ask for a slot", "milestone", TALK.toString()), Samples.part(PartKind.ACTION_STEP, 32, "text", "Read"))),
            Access.OWNER);

    @Test
    public void stepsOfAGoal_nameTheirMilestone() {
        assertEquals(List.of("Ask for a slot: Give a talk", "Read: "), told(Optional.empty()));
    }

    @Test
    public void stepsOfAMilestone_standOnItsPage_whichNamesItAlready() {
        assertEquals(List.of("Ask for a slot: "), told(Optional.of(TALK)));
    }

    private List<String> told(Optional<IssueId> milestone) {
        StepList list = new StepList(view, milestone, Map.of(), new ResourceList(view, Optional.empty(), words), "/jira", words);
        return list.getOpen().stream().map(line -> line.getText() + ": " + line.getMilestone()).toList();
    }
}
