package org.milepost.templatefile;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.smart.SmartCheck;
import org.milepost.template.FilledTemplate;
import org.milepost.template.FilledTemplate.Milestone;
import org.milepost.template.FilledTemplate.Obstacle;
import org.milepost.template.GoalTemplate;
import org.milepost.template.SkillCategory;

/** What every template that comes with the plugin has, in each of its languages. */
public class BuiltInTemplatesTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 26);

    @Test
    @Requirement({"S2", "S20"})
    public void threeTemplates_inEnglishAndGerman() {
        List<GoalTemplate> templates = BuiltInTemplates.read();
        assertEquals(List.of("senior-engineer", "team-lead", "certification"), templates.stream().map(GoalTemplate::key).toList());
        templates.forEach(template -> assertEquals(template.key(), Set.of("de", "en"), template.languages()));
    }

    @Test
    @Requirement({"S11", "S25"})
    public void goalAndMilestones_areSmart() {
        List<String> findings = new ArrayList<>();
        for (FilledTemplate filled : everyOne()) {
            Stream.concat(Stream.of(filled.goalDraft()), filled.milestoneDrafts().stream())
                    .forEach(draft -> SmartCheck.of(draft).forEach(finding -> findings.add(draft.title() + ": " + finding)));
        }
        assertEquals(List.of(), findings);
    }

    @Test
    @Requirement("S13")
    public void everyGoal_hasAMeasureThatGoesSomewhere() {
        everyOne().forEach(filled -> assertTrue(filled.title(), filled.measure().filter(measure -> measure.baseline().compareTo(measure.target()) != 0).isPresent()));
    }

    @Test
    @Requirement("S24")
    public void milestones_areThreeToFive_inOrder_withinTheGoal_withCriteria() {
        for (FilledTemplate filled : everyOne()) {
            List<LocalDate> days = filled.milestones().stream().map(Milestone::dueDate).toList();
            assertTrue(filled.title(), days.size() >= 3 && days.size() <= 5);
            assertEquals(filled.title(), days.stream().sorted().distinct().toList(), days);
            assertFalse(filled.title(), days.get(0).isBefore(START.plusDays(7)) || days.get(days.size() - 1).isAfter(filled.targetDate()));
            filled.milestones().forEach(milestone -> assertTrue(milestone.title(), milestone.criterion().split("\\s+").length >= 8));
        }
    }

    @Test
    @Requirement("S8")
    public void someObstacle_isForeseen_withAStrategyToActOn() {
        for (FilledTemplate filled : everyOne()) {
            assertFalse(filled.title(), filled.obstacles().isEmpty());
            for (Obstacle obstacle : filled.obstacles()) {
                assertTrue(obstacle.text(), obstacle.strategy().split("\\s+").length >= 12);
            }
        }
    }

    @Test
    @Requirement("S30")
    public void firstStep_canBeDoneThisWeek() {
        everyOne().forEach(filled -> assertFalse(filled.title(), filled.firstStep().dueDate().isAfter(START.plusDays(7))));
    }

    @Test
    @Requirement("S20")
    public void pathToLeadership_needsSkillsWithPeople_andInLeadership() {
        GoalTemplate lead = BuiltInTemplates.read().stream().filter(template -> template.key().equals("team-lead")).findFirst().orElseThrow();
        Set<SkillCategory> needed = Set.copyOf(lead.skills().stream().map(GoalTemplate.Skill::category).toList());
        assertEquals(Set.of(SkillCategory.PEOPLE, SkillCategory.LEADERSHIP), needed);
    }

    @Test
    public void languages_differ_andNoPlaceholderIsLeft() {
        for (GoalTemplate template : BuiltInTemplates.read()) {
            List<String> english = texts(template.filled("en", START));
            List<String> german = texts(template.filled("de", START));
            assertEquals(template.key(), english.size(), german.size());
            for (int i = 0; i < english.size(); i++) {
                assertFalse("not translated: " + english.get(i), english.get(i).equals(german.get(i)));
            }
            Stream.concat(english.stream(), german.stream()).forEach(text -> assertFalse(text, text.contains("{")));
        }
    }

    @Test
    public void files_areWrittenAsTheFormatWritesThem() {
        for (GoalTemplate template : BuiltInTemplates.read()) {
            String written = TemplateFile.parse(TemplateFile.builtIn(template.key())).json();
            assertEquals(template.key(), Optional.of(template), TemplateFile.parse(written).checked().template());
        }
    }

    private static List<FilledTemplate> everyOne() {
        return BuiltInTemplates.read().stream().flatMap(template -> template.languages().stream().map(language -> template.filled(language, START))).toList();
    }

    private static List<String> texts(FilledTemplate filled) {
        Stream<String> own = Stream.of(filled.name(), filled.description(), filled.title(), filled.specific(), filled.measurable(), filled.achievable(), filled.relevant(),
                filled.outcome(), filled.measure().orElseThrow().name(), filled.firstStep().text());
        return Stream.of(own, filled.milestones().stream().flatMap(each -> Stream.of(each.title(), each.criterion())),
                filled.obstacles().stream().flatMap(each -> Stream.of(each.text(), each.strategy()))).flatMap(texts -> texts).toList();
    }
}
