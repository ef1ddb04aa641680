package org.milepost.career;

import java.util.List;
import org.milepost.evidence.Evidence;

/**
 * What a ticket is evidence for, found for one viewer, and not noted as a view before it is shown.
 *
 * @param own what the viewer said of it themselves, newest first, as it was written down and without the names of what it is for; empty where views say all
 * @param views what the viewer may see, newest first, with the names of what it is for
 * @param goals the goals whose evidence is among the views
 */
public record TicketEvidence(List<Evidence> own, List<EvidenceView> views, List<VisibleGoal> goals) {

    /** Of a ticket that is no evidence the viewer may know of. */
    static final TicketEvidence NONE = ownAlone(List.of());

    public TicketEvidence {
        own = List.copyOf(own);
        views = List.copyOf(views);
        goals = List.copyOf(goals);
    }

    /** Of a ticket that is nobody else's evidence that the viewer may know of. */
    static TicketEvidence ownAlone(List<Evidence> own) {
        return new TicketEvidence(own, List.of(), List.of());
    }

    static TicketEvidence seen(List<EvidenceView> views, List<VisibleGoal> goals) {
        return new TicketEvidence(List.of(), views, goals);
    }

    /** Whether the viewer may see any. */
    public boolean isAny() {
        return !own.isEmpty() || !views.isEmpty();
    }
}
