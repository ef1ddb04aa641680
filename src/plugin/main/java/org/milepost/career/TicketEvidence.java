package org.milepost.career;

import java.util.List;

/**
 * What a ticket is evidence for, found for one viewer, and not noted as a view before it is shown.
 *
 * @param views newest first
 * @param goals the goals whose evidence is among them
 */
public record TicketEvidence(List<EvidenceView> views, List<VisibleGoal> goals) {

    /** Of a ticket that is no evidence the viewer may know of. */
    static final TicketEvidence NONE = new TicketEvidence(List.of(), List.of());

    public TicketEvidence {
        views = List.copyOf(views);
        goals = List.copyOf(goals);
    }

    /** Whether the viewer may see any. */
    public boolean isAny() {
        return !views.isEmpty();
    }
}
