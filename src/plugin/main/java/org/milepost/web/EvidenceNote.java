package org.milepost.web;

import java.util.Optional;
import org.milepost.career.EvidenceView;
import org.milepost.evidence.Evidence;
import org.milepost.plan.PersonKey;

/** One claim about a ticket, shown on the ticket. */
public final class EvidenceNote {

    private final Evidence evidence;
    private final Optional<EvidenceView> named;
    private final boolean own;
    private final String goalUrl;
    private final Words words;

    private EvidenceNote(Evidence evidence, Optional<EvidenceView> named, boolean own, String contextPath, Words words) {
        this.evidence = evidence;
        this.named = named;
        this.own = own;
        this.goalUrl = Links.goal(contextPath, evidence.goal());
        this.words = words;
    }

    static EvidenceNote of(EvidenceView view, PersonKey viewer, String contextPath, Words words) {
        return new EvidenceNote(view.evidence(), Optional.of(view), view.owner().key().equals(viewer), contextPath, words);
    }

    /** One of the reader's own, of which no more is known than what was written down with it. */
    static EvidenceNote unnamed(Evidence own, String contextPath, Words words) {
        return new EvidenceNote(own, Optional.empty(), true, contextPath, words);
    }

    public String getId() {
        return Long.toString(evidence.id());
    }

    public String getClaim() {
        return evidence.claim();
    }

    /** When it happened. */
    public String getDay() {
        return words.day(evidence.day());
    }

    /** The goal it is for, with the milestone; where their names are not known, words that lead there. */
    public String getGoal() {
        return named.map(view -> view.milestoneTitle().map(milestone -> words.text("milepost.evidence.panel.milestone", view.goalTitle(), milestone))
                .orElse(view.goalTitle())).orElseGet(() -> words.text("milepost.evidence.panel.goal"));
    }

    /** The goal's page. */
    public String getGoalUrl() {
        return goalUrl;
    }

    public boolean isOwn() {
        return own;
    }

    /** Whose it is, if it is somebody else's. */
    public String getOwner() {
        return named.map(view -> words.text("milepost.evidence.panel.others", view.owner().fullName())).orElse("");
    }

    /** The name of the link that leads to saying it anew. */
    public String getEditLabel() {
        return words.text("milepost.goalpage.edit.named", evidence.claim());
    }

    /** The name of the button that takes it back. */
    public String getWithdrawLabel() {
        return words.text("milepost.action.withdraw.named", evidence.claim());
    }
}
