package org.milepost.web;

import org.milepost.career.EvidenceView;
import org.milepost.plan.PersonKey;

/** One claim about a ticket, shown on the ticket. */
public final class EvidenceNote {

    private final EvidenceView view;
    private final boolean own;
    private final String goalUrl;
    private final Words words;

    EvidenceNote(EvidenceView view, PersonKey viewer, String contextPath, Words words) {
        this.view = view;
        this.own = view.owner().key().equals(viewer);
        this.goalUrl = Links.goal(contextPath, view.evidence().goal());
        this.words = words;
    }

    public String getId() {
        return Long.toString(view.evidence().id());
    }

    public String getClaim() {
        return view.evidence().claim();
    }

    public String getImpact() {
        return view.evidence().impact();
    }

    public boolean isImpactful() {
        return !view.evidence().impact().isEmpty();
    }

    /** The goal's title. */
    public String getGoal() {
        return view.goalTitle();
    }

    /** The goal's page. */
    public String getGoalUrl() {
        return goalUrl;
    }

    /** The milestone's title, empty if it speaks for the goal itself. */
    public String getMilestone() {
        return view.milestoneTitle().orElse("");
    }

    public boolean isForMilestone() {
        return view.milestoneTitle().isPresent();
    }

    public boolean isOwn() {
        return own;
    }

    /** Who else may see it, or whose it is. */
    public String getPrivacy() {
        return own ? words.text("milepost.evidence.panel.private") : words.text("milepost.evidence.panel.others", view.owner().fullName());
    }

    /** The name of the button that takes it back. */
    public String getWithdrawLabel() {
        return words.text("milepost.action.withdraw.named", view.evidence().claim());
    }
}
