package org.milepost.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.plan.GoalKind;
import org.milepost.plan.Horizon;
import org.milepost.plan.Likelihood;
import org.milepost.smart.Draft;
import org.milepost.smart.LetterTexts;
import org.milepost.smart.Measured;

/**
 * A template in one language from one day on: plain texts and days.
 *
 * @param key of the template
 * @param name of the template
 * @param description of the template
 * @param title of the goal
 * @param kind of the goal
 * @param horizon of the goal
 * @param start the day everything is counted from
 * @param targetDate of the goal
 * @param specific of the goal
 * @param measurable of the goal
 * @param achievable of the goal
 * @param relevant of the goal
 * @param outcome of the goal, may be empty
 * @param measure absent where the goal is done or not
 * @param skills that the goal needs
 * @param milestones in order of time
 * @param obstacles at least one
 * @param firstStep the first action step
 */
public record FilledTemplate(String key, String name, String description, String title, GoalKind kind, Horizon horizon, LocalDate start, LocalDate targetDate,
                             String specific, String measurable, String achievable, String relevant, String outcome, Optional<Measure> measure,
                             List<Skill> skills, List<Milestone> milestones, List<Obstacle> obstacles, Step firstStep) {

    /** What is counted; the unit may be empty. */
    public record Measure(String name, String unit, BigDecimal baseline, BigDecimal target) {
    }

    /** A skill by name. */
    public record Skill(String name, SkillCategory category) {
    }

    /** A milestone and its day. */
    public record Milestone(String title, String criterion, LocalDate dueDate) {
    }

    /** An obstacle and what to do then. */
    public record Obstacle(String text, Likelihood likelihood, String strategy) {
    }

    /** An action step and its day. */
    public record Step(String text, LocalDate dueDate) {
    }

    public FilledTemplate {
        skills = List.copyOf(skills);
        milestones = List.copyOf(milestones);
        obstacles = List.copyOf(obstacles);
    }

    static FilledTemplate of(GoalTemplate template, String language, LocalDate start) {
        GoalTemplate.Target goal = template.goal();
        LocalDate target = start.plusWeeks(goal.weeks());
        Texts texts = new Texts(language, new Placeholders(target, goal.weeks(), goal.title().languageFor(language)));
        return new FilledTemplate(template.key(), texts.of(template.name()), texts.of(template.description()), texts.of(goal.title()), goal.kind(),
                goal.horizon(), start, target, texts.of(goal.specific()), texts.of(goal.measurable()), texts.of(goal.achievable()),
                texts.of(goal.relevant()), texts.of(goal.outcome()),
                template.measure().map(measure -> new Measure(texts.of(measure.name()), texts.of(measure.unit()), measure.baseline(), measure.target())),
                template.skills().stream().map(skill -> new Skill(texts.of(skill.name()), skill.category())).toList(),
                template.milestones().stream()
                        .map(each -> new Milestone(texts.of(each.title()), texts.of(each.criterion()), start.plusWeeks(each.weeks()))).toList(),
                template.obstacles().stream().map(each -> new Obstacle(texts.of(each.text()), each.likelihood(), texts.of(each.strategy()))).toList(),
                new Step(texts.of(template.firstStep().text()), start.plusDays(template.firstStep().days())));
    }

    /** The goal as the SMART check looks at it: standing for itself, begun on the day everything is counted from. */
    public Draft goalDraft() {
        LetterTexts letters = new LetterTexts(Optional.of(specific), Optional.of(measurable), Optional.of(achievable), Optional.of(relevant));
        return Draft.goal(title, letters, Optional.of(targetDate), Optional.empty(), start, measure.isPresent() ? Measured.MEASURE : Measured.DONE_OR_NOT,
                Optional.empty(), false);
    }

    /** The milestones as the SMART check looks at them. */
    public List<Draft> milestoneDrafts() {
        return milestones.stream().map(each -> Draft.milestone(each.title, true, Optional.of(each.dueDate), start)).toList();
    }

    /** Texts of one language, their placeholders filled. */
    private record Texts(String language, Placeholders placeholders) {

        String of(LocalText text) {
            return placeholders.fill(text.in(language));
        }

        String of(Optional<LocalText> text) {
            return text.map(this::of).orElse("");
        }
    }
}
