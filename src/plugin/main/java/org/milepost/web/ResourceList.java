package org.milepost.web;

import java.util.List;
import java.util.Optional;
import org.milepost.career.GoalView;
import org.milepost.career.ShareView;
import org.milepost.plan.ActionStep;
import org.milepost.plan.ItemKind;
import org.milepost.plan.People.Person;
import org.milepost.plan.Resource;
import org.milepost.sharing.Access;
import org.milepost.sharing.Grantee;

/** What a goal and its steps need from elsewhere: what waits for somebody first. */
public final class ResourceList {

    /** One of them, and whether the one asked for it knows. */
    public static final class Row {

        private final ResourceLine line;
        private final String hidden;

        Row(ResourceLine line, String hidden) {
            this.line = line;
            this.hidden = hidden;
        }

        public ResourceLine getLine() {
            return line;
        }

        /** Whether the one who was asked can't see it, or can't answer it. */
        public boolean isHidden() {
            return !hidden.isEmpty();
        }

        /** What to do about that. */
        public String getHiddenText() {
            return hidden;
        }
    }

    private final GoalView view;
    private final List<ShareView> shares;
    private final Words words;

    /** @param shares the live shares by which others see the goal; known to its owner alone */
    ResourceList(GoalView view, List<ShareView> shares, Words words) {
        this.view = view;
        this.shares = List.copyOf(shares);
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

    public List<Row> getAll() {
        return view.goal().detail().resources().stream().map(resource -> new Row(line(resource), isOwned() ? hidden(resource) : "")).toList();
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

    /** Nothing is said where a group may hold the person: whether it does is not looked up. */
    private String hidden(Resource resource) {
        Optional<Person> asked = resource.person().filter(person -> resource.isWaiting()).map(view::person);
        if (asked.isEmpty()) {
            return "";
        }
        List<ShareView> opening = shares.stream().filter(share -> covers(share, resource)).toList();
        if (opening.stream().anyMatch(share -> share.share().grantee() instanceof Grantee.Group)) {
            return "";
        }
        List<Access> levels = opening.stream().filter(share -> share.grantee().filter(person -> person.key().equals(asked.get().key())).isPresent())
                .map(share -> share.share().level()).toList();
        if (levels.isEmpty()) {
            return words.text("milepost.resource.hidden", asked.get().fullName());
        }
        return levels.stream().anyMatch(level -> level.allows(Access.COMMENT)) ? "" : words.text("milepost.resource.unanswerable", asked.get().fullName());
    }

    private boolean covers(ShareView share, Resource resource) {
        return share.share().item().kind() != ItemKind.MILESTONE
                || step(resource).flatMap(ActionStep::milestone).filter(milestone -> milestone.value() == share.share().item().id()).isPresent();
    }
}
