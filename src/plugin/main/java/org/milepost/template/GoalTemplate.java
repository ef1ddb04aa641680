package org.milepost.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.milepost.plan.GoalKind;
import org.milepost.plan.Horizon;
import org.milepost.plan.Likelihood;

/**
 * A goal as a good coach would set it up, for somebody to make their own. Texts may hold the placeholders of {@link Placeholders}.
 *
 * @param key its name for programs: small letters, figures and hyphens, unique
 * @param name its name for people
 * @param description whom it is for
 * @param goal the goal
 * @param measure how it shows that the goal is reached; absent where it is done or not
 * @param skills what one has to be able to do, at most {@value #MOST_SKILLS}
 * @param milestones {@value #FEWEST_MILESTONES} to {@value #MOST_MILESTONES}, in order of time
 * @param obstacles what may stand in the way, 1 to {@value #MOST_OBSTACLES}
 * @param firstStep what can be done this week
 */
public record GoalTemplate(String key, LocalText name, LocalText description, Target goal, Optional<Measure> measure, List<Skill> skills,
                           List<Checkpoint> milestones, List<Hurdle> obstacles, FirstStep firstStep) {

    public static final int FEWEST_MILESTONES = 3;
    public static final int MOST_MILESTONES = 5;
    public static final int MOST_OBSTACLES = 5;
    public static final int MOST_SKILLS = 10;
    /** The most weeks from the start to the target: ten years. */
    public static final int MOST_WEEKS = 520;
    /** The first step is done within this many days. */
    public static final int FIRST_STEP_DAYS = 7;
    /** What a key looks like. */
    public static final Pattern KEY = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    public static final int KEY_LENGTH = 40;

    /**
     * The goal itself.
     *
     * @param title its title
     * @param kind of the job or of the person
     * @param horizon how far ahead it lies
     * @param weeks from the start to the target date, 1 to {@value #MOST_WEEKS}
     * @param specific what exactly will be there
     * @param measurable how it shows
     * @param achievable why it can be reached
     * @param relevant what it is good for
     * @param outcome what is different when it is reached
     */
    public record Target(LocalText title, GoalKind kind, Horizon horizon, int weeks, LocalText specific, LocalText measurable, LocalText achievable,
                         LocalText relevant, Optional<LocalText> outcome) {

        public Target {
            if (weeks < 1 || weeks > MOST_WEEKS) {
                throw new IllegalArgumentException("weeks: " + weeks);
            }
        }
    }

    /** What is counted, in which unit (may be absent), from where to where. */
    public record Measure(LocalText name, Optional<LocalText> unit, BigDecimal baseline, BigDecimal target) {
    }

    /** Something one has to be able to do. */
    public record Skill(LocalText name, SkillCategory category) {
    }

    /** A milestone: what, how it shows, how many weeks after the start. */
    public record Checkpoint(LocalText title, LocalText criterion, int weeks) {
    }

    /** An obstacle: what may come, how likely, and what to do then. */
    public record Hurdle(LocalText text, Likelihood likelihood, LocalText strategy) {
    }

    /** What to do first, and how many days after the start, 0 to {@value #FIRST_STEP_DAYS}. */
    public record FirstStep(LocalText text, int days) {
    }

    public GoalTemplate {
        skills = List.copyOf(skills);
        milestones = List.copyOf(milestones);
        obstacles = List.copyOf(obstacles);
        if (!KEY.matcher(key).matches() || key.length() > KEY_LENGTH) {
            throw new IllegalArgumentException("key: " + key);
        }
        if (milestones.size() < FEWEST_MILESTONES || milestones.size() > MOST_MILESTONES) {
            throw new IllegalArgumentException("milestones: " + milestones.size());
        }
        if (obstacles.isEmpty() || obstacles.size() > MOST_OBSTACLES || skills.size() > MOST_SKILLS) {
            throw new IllegalArgumentException("obstacles: " + obstacles.size() + ", skills: " + skills.size());
        }
        int last = goal.weeks();
        if (milestones.stream().anyMatch(milestone -> milestone.weeks() < 0 || milestone.weeks() > last)) {
            throw new IllegalArgumentException("a milestone outside the goal's time");
        }
        if (firstStep.days() < 0 || firstStep.days() > FIRST_STEP_DAYS) {
            throw new IllegalArgumentException("first step: " + firstStep.days());
        }
    }

    /** The template in this language, where it has it, else in English, with every date counted from this day. */
    public FilledTemplate filled(String language, LocalDate start) {
        return FilledTemplate.of(this, language, start);
    }

    /** The languages that every text has. */
    public Set<String> languages() {
        Set<String> languages = new TreeSet<>(name.languages());
        texts().forEach(text -> languages.retainAll(text.languages()));
        return languages;
    }

    private Stream<LocalText> texts() {
        Stream<LocalText> own = Stream.of(description, goal.title, goal.specific, goal.measurable, goal.achievable, goal.relevant, firstStep.text);
        return Stream.of(own, goal.outcome.stream(), measure.stream().map(Measure::name), measure.stream().flatMap(found -> found.unit.stream()),
                skills.stream().map(Skill::name), milestones.stream().flatMap(milestone -> Stream.of(milestone.title, milestone.criterion)),
                obstacles.stream().flatMap(obstacle -> Stream.of(obstacle.text, obstacle.strategy))).flatMap(stream -> stream);
    }
}
