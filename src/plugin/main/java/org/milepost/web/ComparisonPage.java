package org.milepost.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.career.PlanComparison.ComparedGoal;
import org.milepost.career.PlanComparison.ComparedPart;
import org.milepost.career.PlanComparison;
import org.milepost.career.PlanView;
import org.milepost.plan.IssueId;
import org.milepost.plan.Part;
import org.milepost.plan.PartField;
import org.milepost.plan.PartKind;

/** Two of one's own plans side by side: first what is different, then what is the same. */
public final class ComparisonPage {

    /** How the page arranges itself is nothing to compare. */
    private static final Set<String> ARRANGEMENT = Set.of("name", "order", "focus", "activeLimit", "hidden", "titleVisions", "titleStrengths",
            "titleWeaknesses", "titleObstacles", "titleOpportunities", "titleValues", "titleRoles", "titleSetbacks", "titleWins",
            PartKind.NEXT_SAID_ON);

    private final PlanComparison comparison;
    private final Words words;
    private final ChangedValues values;
    private final List<ComparedLine> lines;

    private ComparisonPage(PlanComparison comparison, Words words) {
        this.comparison = comparison;
        this.words = words;
        Map<IssueId, String> titles = new HashMap<>(comparison.one().titles());
        titles.putAll(comparison.other().titles());
        this.values = new ChangedValues(titles, words);
        this.lines = Stream.concat(comparison.goals().stream().map(this::goal), comparison.parts().stream().flatMap(this::part)).toList();
    }

    static ComparisonPage of(PlanComparison comparison, Words words) {
        return new ComparisonPage(comparison, words);
    }

    public String getOne() {
        return name(comparison.one());
    }

    public String getOther() {
        return name(comparison.other());
    }

    private String name(PlanView plan) {
        String since = words.text("milepost.plan.since", words.day(plan.startOf(plan.plan())));
        return plan.profile().map(part -> part.text("name")).filter(name -> !name.isEmpty()).map(name -> name + ", " + since).orElse(since);
    }

    public List<ComparedLine> getDifferent() {
        return lines.stream().filter(line -> !line.isSame()).toList();
    }

    public boolean isAnyDifferent() {
        return !getDifferent().isEmpty();
    }

    public List<ComparedLine> getSame() {
        return lines.stream().filter(ComparedLine::isSame).toList();
    }

    public boolean isAnySame() {
        return !getSame().isEmpty();
    }

    public String getSameText() {
        return words.text("milepost.plan.compare.same", getSame().size());
    }

    private ComparedLine goal(ComparedGoal goal) {
        return new ComparedLine(words.text("milepost.plan.compare.goal"), goal.inOne() ? goal.goal().title() : "", goal.inOther() ? goal.goal().title() : "");
    }

    private Stream<ComparedLine> part(ComparedPart part) {
        if (part.kind() != PartKind.PLAN_PROFILE) {
            return Stream.of(new ComparedLine(words.text("milepost.history.part." + part.kind().name()), whole(part.one()), whole(part.other())));
        }
        return part.kind().fields().stream().filter(field -> !ARRANGEMENT.contains(field.name()))
                .map(field -> new ComparedLine(words.text("milepost.part.PLAN_PROFILE." + field.name()), value(part.one(), field), value(part.other(), field)))
                .filter(line -> !line.getOne().isEmpty() || !line.getOther().isEmpty());
    }

    /** All that a part says, a line for each of its values. */
    private String whole(Optional<Part> part) {
        return part.stream().flatMap(found -> found.kind().fields().stream()).map(field -> value(part, field)).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String value(Optional<Part> part, PartField field) {
        return values.value(field, part.map(found -> found.text(field.name())).orElse(""));
    }
}
