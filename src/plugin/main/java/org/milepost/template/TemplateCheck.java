package org.milepost.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.GoalKind;
import org.milepost.plan.Horizon;
import org.milepost.plan.Likelihood;
import org.milepost.template.GoalTemplate.Checkpoint;
import org.milepost.template.GoalTemplate.FirstStep;
import org.milepost.template.GoalTemplate.Hurdle;
import org.milepost.template.GoalTemplate.Measure;
import org.milepost.template.GoalTemplate.Skill;
import org.milepost.template.GoalTemplate.Target;
import org.milepost.template.TemplateProblem.Code;

/**
 * Makes a template of a file's content and names each field at fault. The content is what a reader of JSON makes of it: maps, lists, texts,
 * numbers, booleans. The format is described in docs/guide/templates.md.
 */
public final class TemplateCheck {

    /** The number of the format; a file names it, so that a later one can be told from it. */
    public static final int FORMAT = 1;

    private final List<TemplateProblem> problems = new ArrayList<>();

    private TemplateCheck() {
    }

    /**
     * What became of a file.
     *
     * @param template the template, absent if there is any problem
     * @param problems all that is wrong, in the order of the format
     */
    public record Checked(Optional<GoalTemplate> template, List<TemplateProblem> problems) {

        public Checked {
            problems = List.copyOf(problems);
        }
    }

    public static Checked of(Object content) {
        if (!(content instanceof Map)) {
            return new Checked(Optional.empty(), List.of(TemplateProblem.of("", Code.NO_OBJECT)));
        }
        TemplateCheck check = new TemplateCheck();
        Optional<GoalTemplate> template = check.template(TemplateBranch.root(content, check.problems));
        return new Checked(template, check.problems);
    }

    private Optional<GoalTemplate> template(TemplateBranch file) {
        file.whole("format", FORMAT, FORMAT, FORMAT);
        String key = file.word("key", GoalTemplate.KEY, GoalTemplate.KEY_LENGTH);
        LocalText name = file.title("name");
        LocalText description = file.text("description");
        Target goal = goal(file.object("goal"));
        Optional<Measure> measure = measure(file);
        List<Skill> skills = skills(file.objects("skills", 0, GoalTemplate.MOST_SKILLS));
        List<Checkpoint> milestones = milestones(file.objects("milestones", GoalTemplate.FEWEST_MILESTONES, GoalTemplate.MOST_MILESTONES), goal.weeks());
        List<Hurdle> obstacles = file.objects("obstacles", 1, GoalTemplate.MOST_OBSTACLES).stream().map(TemplateCheck::obstacle).toList();
        FirstStep firstStep = firstStep(file.object("firstStep"));
        file.end();
        return problems.isEmpty() ? Optional.of(new GoalTemplate(key, name, description, goal, measure, skills, milestones, obstacles, firstStep))
                : Optional.empty();
    }

    private static Target goal(TemplateBranch branch) {
        Target goal = new Target(branch.title("title"), branch.choice("kind", GoalKind.class), branch.choice("horizon", Horizon.class),
                branch.whole("weeks", 1, GoalTemplate.MOST_WEEKS, GoalTemplate.MOST_WEEKS), branch.text("specific"), branch.text("measurable"), branch.text("achievable"),
                branch.text("relevant"), branch.optionalText("outcome"));
        branch.end();
        return goal;
    }

    /** A goal that is done or not says so: a measure that was forgotten is not taken for that. */
    private static Optional<Measure> measure(TemplateBranch file) {
        boolean doneOrNot = file.isYes("doneOrNot");
        Optional<TemplateBranch> branch = file.optionalObject("measure");
        if (doneOrNot == branch.isPresent()) {
            file.note("measure", Code.ONE_OF_FIELDS, "measure, doneOrNot");
        }
        return branch.map(found -> {
            Measure measure = new Measure(found.title("name"), found.optionalText("unit"), found.decimal("baseline"), found.decimal("target"));
            found.end();
            return measure;
        });
    }

    private static List<Skill> skills(List<TemplateBranch> branches) {
        Set<String> seen = new HashSet<>();
        return branches.stream().map(branch -> {
            Skill skill = new Skill(branch.title("name"), branch.choice("category", SkillCategory.class));
            refuseTwice(branch, "name", skill.name(), seen);
            branch.end();
            return skill;
        }).toList();
    }

    private static List<Checkpoint> milestones(List<TemplateBranch> branches, int lastWeek) {
        Set<String> seen = new HashSet<>();
        List<Checkpoint> milestones = new ArrayList<>();
        for (TemplateBranch branch : branches) {
            int first = milestones.isEmpty() ? 0 : milestones.get(milestones.size() - 1).weeks();
            Checkpoint milestone = new Checkpoint(branch.title("title"), branch.text("criterion"), branch.whole("weeks", first, Math.max(first, lastWeek), first));
            refuseTwice(branch, "title", milestone.title(), seen);
            branch.end();
            milestones.add(milestone);
        }
        return milestones;
    }

    private static Hurdle obstacle(TemplateBranch branch) {
        Hurdle obstacle = new Hurdle(branch.text("text"), branch.choice("likelihood", Likelihood.class), branch.text("strategy"));
        branch.end();
        return obstacle;
    }

    private static FirstStep firstStep(TemplateBranch branch) {
        FirstStep step = new FirstStep(branch.title("text"), branch.whole("days", 0, GoalTemplate.FIRST_STEP_DAYS, 0));
        branch.end();
        return step;
    }

    private static void refuseTwice(TemplateBranch branch, String name, LocalText text, Set<String> seen) {
        if (text != TemplateBranch.STAND_IN && !seen.add(text.in(LocalText.FALLBACK).toLowerCase(Locale.ROOT))) {
            branch.note(name, Code.DUPLICATE);
        }
    }
}
