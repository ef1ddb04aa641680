package org.milepost.template;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.plan.GoalKind;
import org.milepost.plan.Horizon;
import org.milepost.plan.Likelihood;
import org.milepost.template.GoalTemplate.Checkpoint;
import org.milepost.template.GoalTemplate.FirstStep;
import org.milepost.template.GoalTemplate.Hurdle;
import org.milepost.template.GoalTemplate.Target;

/** A template in somebody's language, from a day on. */
public class FilledTemplateTest {

    private static final LocalDate START = LocalDate.of(2027, 2, 28);

    private final GoalTemplate template = new GoalTemplate("talk", text("Talk", "Vortrag"), text("For speakers", "Für Vortragende"),
            new Target(text("Hold a talk by {month}", "Einen Vortrag halten bis {month}"), GoalKind.PERSONAL, Horizon.SHORT, 26, text("In {weeks} weeks", "In {weeks} Wochen"),
                    english("In {year}"), english("Because"), english("Since"), Optional.empty()),
            Optional.empty(), List.of(), List.of(milestone(2), milestone(10), milestone(26)),
            List.of(new Hurdle(english("Stage fright"), Likelihood.HIGH, english("Practise"))), new FirstStep(english("Ask"), 6));

    @Test
    @Requirement("S2")
    public void days_areCountedFromTheStart() {
        FilledTemplate filled = template.filled("en", START);
        assertEquals(LocalDate.of(2027, 8, 29), filled.targetDate());
        assertEquals(List.of(LocalDate.of(2027, 3, 14), LocalDate.of(2027, 5, 9), LocalDate.of(2027, 8, 29)),
                filled.milestones().stream().map(FilledTemplate.Milestone::dueDate).toList());
        assertEquals(LocalDate.of(2027, 3, 6), filled.firstStep().dueDate());
    }

    @Test
    public void placeholders_areFilledInTheLanguageOfTheGoal() {
        assertEquals("Hold a talk by August 2027", template.filled("en", START).title());
        assertEquals("Einen Vortrag halten bis März 2028", template.filled("de", LocalDate.of(2027, 9, 20)).title());
        assertEquals("In 26 Wochen", template.filled("de", START).specific());
        assertEquals("In 2027", template.filled("de", START).measurable());
        assertEquals("Hold a talk by August 2027", template.filled("fr", START).title());
    }

    @Test
    public void textThatALanguageMisses_isInEnglish_andARegionTakesItsLanguage() {
        FilledTemplate filled = template.filled("de-AT", START);
        assertEquals("Vortrag", filled.name());
        assertEquals("Because", filled.achievable());
        assertEquals("", filled.outcome());
    }

    private static Checkpoint milestone(int weeks) {
        return new Checkpoint(english("Draft " + weeks + " done"), english("It is there"), weeks);
    }

    private static LocalText english(String text) {
        return new LocalText(Map.of("en", text));
    }

    private static LocalText text(String english, String german) {
        return new LocalText(Map.of("en", english, "de", german));
    }
}
