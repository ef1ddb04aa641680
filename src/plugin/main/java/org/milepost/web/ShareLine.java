package org.milepost.web;

import java.util.List;
import org.milepost.career.ShareView;
import org.milepost.plan.ItemKind;
import org.milepost.plan.People.Person;
import org.milepost.sharing.Grantee;

/** One share: of something of somebody else with the reader, or of something of the reader's own with somebody else. */
public final class ShareLine {

    private final ShareView view;
    private final String contextPath;
    private final List<SharedGoal> goals;
    private final Words words;

    /** @param goals what a share of a whole plan opens; empty for any other share */
    ShareLine(ShareView view, List<SharedGoal> goals, String contextPath, Words words) {
        this.view = view;
        this.contextPath = contextPath;
        this.goals = List.copyOf(goals);
        this.words = words;
    }

    public String getId() {
        return Long.toString(view.share().id());
    }

    /** What is shared. */
    public String getWhat() {
        if (view.share().item().kind() == ItemKind.PLAN) {
            return words.text("milepost.career.plan.of", view.owner().fullName());
        }
        return view.title().orElseGet(() -> words.text("milepost.career.gone." + States.code(view.share().item().kind())));
    }

    /** What is shared, to its owner. */
    public String getOwnWhat() {
        return view.share().item().kind() == ItemKind.PLAN ? words.text("milepost.career.plan") : getWhat();
    }

    /** The page of what is shared; empty for what is not there any more. */
    public String getUrl() {
        return isOfPlan() ? Links.plan(contextPath, view.share().item().id()) : view.goal().map(goal -> Links.goal(contextPath, goal)).orElse("");
    }

    public boolean isLinked() {
        return isOfPlan() || view.goal().isPresent();
    }

    private boolean isOfPlan() {
        return view.share().item().kind() == ItemKind.PLAN;
    }

    /** The goals of a shared plan. */
    public List<SharedGoal> getGoals() {
        return goals;
    }

    public boolean isPlan() {
        return !goals.isEmpty();
    }

    public String getOwner() {
        return view.owner().fullName();
    }

    /** With whom. */
    public String getGrantee() {
        String name = view.grantee().map(Person::fullName).orElse("");
        if (view.share().grantee() instanceof Grantee.Manager) {
            return words.text("milepost.level.manager", name);
        }
        if (view.share().grantee() instanceof Grantee.Group group) {
            return words.text("milepost.level.group", group.name());
        }
        return name;
    }

    /** What it lets one do. */
    public String getLevel() {
        return words.text("milepost.level." + States.code(view.share().level()));
    }

    /** How long it holds. */
    public String getUntil() {
        return view.share().until().map(day -> words.text("milepost.career.until", words.day(day)))
                .orElseGet(() -> words.text("milepost.career.until.open"));
    }

    /** Whether the one it was made for sees it for the first time. */
    public boolean isFresh() {
        return !view.share().seen();
    }

    /** Whether it grants nothing any more: its last day is past, or the manager has changed. */
    public boolean isEnded() {
        return !view.live();
    }

    /** The name of the button that takes it back. */
    public String getRevokeLabel() {
        return words.text("milepost.action.revoke.named", getOwnWhat(), getGrantee());
    }
}
