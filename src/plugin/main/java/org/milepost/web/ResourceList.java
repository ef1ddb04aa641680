package org.milepost.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.milepost.career.GoalView;
import org.milepost.career.Reach;
import org.milepost.career.ShareView;
import org.milepost.plan.ActionStep;
import org.milepost.plan.People.Person;
import org.milepost.plan.Resource;
import org.milepost.sharing.Access;

/** What a goal and its steps need from elsewhere: what waits for somebody first. */
public final class ResourceList {

    private final GoalView view;
    private final Optional<List<ShareView>> shares;
    private final Words words;

    /** @param shares the live shares by which others see the goal; absent where they are not known, and then nothing is said of who sees a request */
    ResourceList(GoalView view, Optional<List<ShareView>> shares, Words words) {
        this.view = view;
        this.shares = shares;
        this.words = words;
    }

    public boolean isOwned() {
        return view.access() == Access.OWNER;
    }

    public boolean isEmpty() {
        return view.goal().detail().resources().isEmpty();
    }

    /** Whether there is anything to see or to do. */
    public boolean isShown() {
        return isOwned() || !isEmpty();
    }

    /** Those for the goal as a whole; the others stand under their steps. */
    public List<ResourceRow> getOfGoal() {
        return rows(resource -> resource.step().isEmpty());
    }

    /** Those for this step. */
    List<ResourceRow> ofStep(long step) {
        return rows(resource -> resource.step().filter(number -> number == step).isPresent());
    }

    private List<ResourceRow> rows(Predicate<Resource> shown) {
        return view.goal().detail().resources().stream().filter(shown).map(resource -> new ResourceRow(line(resource), isOwned() ? hidden(resource) : "")).toList();
    }

    public boolean isAnyOfSteps() {
        return ofSteps() > 0;
    }

    /** How many stand under steps. */
    public String getOfStepsText() {
        return words.text("milepost.resource.steps", ofSteps());
    }

    private long ofSteps() {
        return view.goal().detail().resources().stream().filter(resource -> resource.step().isPresent()).count();
    }

    /** Those that wait for somebody. */
    public List<ResourceLine> getWaiting() {
        return view.goal().detail().resources().stream().filter(Resource::isWaiting).map(this::line).toList();
    }

    public boolean isAnyWaiting() {
        return view.goal().isActive() && !getWaiting().isEmpty();
    }

    private ResourceLine line(Resource resource) {
        return new ResourceLine(resource, resource.person().map(view::person), resource.saidBy().map(view::person), step(resource).map(ActionStep::text), view.today(), words);
    }

    private Optional<ActionStep> step(Resource resource) {
        return resource.step().flatMap(number -> view.goal().detail().steps().stream().filter(step -> step.number() == number).findFirst());
    }

    private String hidden(Resource resource) {
        Optional<Person> asked = resource.person().filter(person -> resource.isWaiting()).map(view::person);
        if (asked.isEmpty() || shares.isEmpty()) {
            return "";
        }
        return switch (Reach.of(asked.get().key(), shares.get(), step(resource).flatMap(ActionStep::milestone))) {
            case UNSEEN -> words.text("milepost.resource.hidden", asked.get().fullName());
            case SEEN -> words.text("milepost.resource.unanswerable", asked.get().fullName());
            case ANSWERABLE, UNTOLD -> "";
        };
    }
}
