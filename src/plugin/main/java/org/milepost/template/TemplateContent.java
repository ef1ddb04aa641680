package org.milepost.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.milepost.template.GoalTemplate.Checkpoint;
import org.milepost.template.GoalTemplate.FirstStep;
import org.milepost.template.GoalTemplate.Hurdle;
import org.milepost.template.GoalTemplate.Measure;
import org.milepost.template.GoalTemplate.Skill;
import org.milepost.template.GoalTemplate.Target;

/** A template as the content of a file, in the order in which one reads it: the way back from {@link TemplateCheck}. */
final class TemplateContent {

    private TemplateContent() {
    }

    static Map<String, Object> of(GoalTemplate template) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", TemplateCheck.FORMAT);
        file.put("key", template.key());
        file.put("name", texts(template.name()));
        file.put("description", texts(template.description()));
        file.put("goal", goal(template.goal()));
        template.measure().ifPresentOrElse(measure -> file.put("measure", measure(measure)), () -> file.put("doneOrNot", true));
        file.put("skills", template.skills().stream().map(TemplateContent::skill).toList());
        file.put("milestones", template.milestones().stream().map(TemplateContent::milestone).toList());
        file.put("obstacles", template.obstacles().stream().map(TemplateContent::obstacle).toList());
        file.put("firstStep", firstStep(template.firstStep()));
        return file;
    }

    private static Map<String, Object> goal(Target goal) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("title", texts(goal.title()));
        object.put("kind", goal.kind().name());
        object.put("horizon", goal.horizon().name());
        object.put("weeks", goal.weeks());
        object.put("specific", texts(goal.specific()));
        object.put("measurable", texts(goal.measurable()));
        object.put("achievable", texts(goal.achievable()));
        object.put("relevant", texts(goal.relevant()));
        goal.outcome().ifPresent(outcome -> object.put("outcome", texts(outcome)));
        return object;
    }

    private static Map<String, Object> measure(Measure measure) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", texts(measure.name()));
        measure.unit().ifPresent(unit -> object.put("unit", texts(unit)));
        object.put("baseline", measure.baseline());
        object.put("target", measure.target());
        return object;
    }

    private static Map<String, Object> skill(Skill skill) {
        return inOrder("name", texts(skill.name()), "category", skill.category().name());
    }

    private static Map<String, Object> milestone(Checkpoint milestone) {
        return inOrder("title", texts(milestone.title()), "criterion", texts(milestone.criterion()), "weeks", milestone.weeks());
    }

    private static Map<String, Object> obstacle(Hurdle obstacle) {
        return inOrder("text", texts(obstacle.text()), "likelihood", obstacle.likelihood().name(), "strategy", texts(obstacle.strategy()));
    }

    private static Map<String, Object> firstStep(FirstStep step) {
        return inOrder("text", texts(step.text()), "days", step.days());
    }

    /** English first, since that is what the others are compared with. */
    private static Map<String, Object> texts(LocalText text) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(LocalText.FALLBACK, text.in(LocalText.FALLBACK));
        text.byLanguage().forEach(object::putIfAbsent);
        return object;
    }

    private static Map<String, Object> inOrder(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        List<Object> pairs = List.of(namesAndValues);
        for (int i = 0; i < pairs.size(); i += 2) {
            object.put((String) pairs.get(i), pairs.get(i + 1));
        }
        return object;
    }
}
