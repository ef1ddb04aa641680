package org.milepost.web;

import java.util.List;
import org.milepost.career.EvidenceView;
import org.milepost.plan.PersonKey;

/** What a ticket stands for, as far as its reader may know. */
public final class EvidencePanelPage {

    private final List<EvidenceNote> notes;

    private EvidencePanelPage(List<EvidenceNote> notes) {
        this.notes = notes;
    }

    static EvidencePanelPage of(PersonKey viewer, List<EvidenceView> evidence, String contextPath, Words words) {
        return new EvidencePanelPage(evidence.stream().map(piece -> new EvidenceNote(piece, viewer, contextPath, words)).toList());
    }

    public List<EvidenceNote> getNotes() {
        return notes;
    }
}
