package org.milepost.career;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.library.Library;
import org.milepost.library.LibraryEntry;
import org.milepost.library.WorthFigures;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartRows;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.Worth;
import org.milepost.sharing.Access;

/**
 * Whether steps were worth it, for their owner; and what of that is counted, without a name, for the shared entries of the library that the step had to do
 * with. What a goal shows to others is made of other parts, so that nothing of this is among it.
 */
public final class StepWorth {

    private final VisibleGoals goals;
    private final PartRows parts;
    private final Library library;
    private final WorthFigures figures;

    public StepWorth(VisibleGoals goals, PartRows parts, Library library, WorthFigures figures) {
        this.goals = goals;
        this.parts = parts;
        this.library = library;
        this.figures = figures;
    }

    /**
     * What the owner of a goal said of its steps, oldest step first.
     *
     * @throws Refusal NOT_FOUND; NOT_ALLOWED for whoever may see the goal and does not own it
     */
    public List<WorthAnswer> answers(PersonKey owner, IssueId goal) {
        goals.require(owner, ItemReference.goal(goal), Access.OWNER);
        return of(goal);
    }

    /** The same for a caller who knows that it is for the owner. */
    List<WorthAnswer> of(IssueId goal) {
        return of(goal, PartKind.WORTH).flatMap(part -> part.choice("answer", Worth.class).map(worth -> new WorthAnswer(part, worth)).stream()).toList();
    }

    /** Whether the goal has this step at this moment, whatever was read of it before. */
    boolean isStep(IssueId goal, long number) {
        return of(goal, PartKind.ACTION_STEP).anyMatch(part -> part.number() == number);
    }

    /** Whether this person finds this entry in the library. */
    boolean isChoosable(PersonKey person, long entry) {
        return library.isChoosable(person, entry);
    }

    /** What a change that says whether this step was worth it carries: the shared entries of its resources. */
    Map<String, String> facts(GoalOutline goal, long step) {
        Set<Long> chosen = goal.detail().resources().stream().filter(resource -> resource.step().filter(id -> id == step).isPresent())
                .flatMap(resource -> resource.library().stream()).collect(toSet());
        String shared = library.shared(chosen).stream().map(LibraryEntry::number).sorted().map(String::valueOf).collect(joining(","));
        return shared.isEmpty() ? Map.of() : Map.of(ChangeFacts.RATED, shared);
    }

    /** Counts what was said or taken back with this step. */
    void count(IssueId goal, long step) {
        figures.count(library.shared(figures.ratedWith(goal, step)));
    }

    private Stream<Part> of(IssueId goal, PartKind kind) {
        return parts.ofGoals(Set.of(goal)).stream().filter(part -> part.kind() == kind);
    }
}
