package org.milepost.web;

import java.util.List;
import java.util.stream.Stream;
import org.milepost.career.TicketEvidence;
import org.milepost.evidence.Evidence;
import org.milepost.plan.PersonKey;

/** What a ticket stands for, as far as its reader may know. */
public final class EvidencePanelPage {

    /** More than these are folded: the panel stands in Jira's narrow column, above what others put there. */
    private static final int UNFOLDED = 5;

    private final String ticket;
    private final List<EvidenceNote> notes;
    private final Words words;

    private EvidencePanelPage(String ticket, List<EvidenceNote> notes, Words words) {
        this.ticket = ticket;
        this.notes = notes;
        this.words = words;
    }

    static EvidencePanelPage of(PersonKey viewer, TicketEvidence found, String contextPath, Words words) {
        String unnamed = found.own().stream().flatMap(piece -> piece.ticketId().stream()).findFirst().map(Object::toString).orElse("");
        return new EvidencePanelPage(unnamed, Stream.concat(found.own().stream().map((Evidence piece) -> EvidenceNote.unnamed(piece, contextPath, words)),
                found.views().stream().map(view -> EvidenceNote.of(view, viewer, contextPath, words))).toList(), words);
    }

    /** The id of the ticket whose notes lack the names of their goals, empty if they have them: those are asked for once the page is there. */
    public String getUnnamed() {
        return ticket;
    }

    public List<EvidenceNote> getFirst() {
        return notes.subList(0, Math.min(UNFOLDED, notes.size()));
    }

    /** What is folded away. */
    public List<EvidenceNote> getMore() {
        return notes.subList(getFirst().size(), notes.size());
    }

    public boolean isFolded() {
        return notes.size() > UNFOLDED;
    }

    public String getMoreText() {
        return words.text("milepost.evidence.panel.more", getMore().size());
    }

    /** Whether any of it is the reader's own. */
    public boolean isAnyOwn() {
        return notes.stream().anyMatch(EvidenceNote::isOwn);
    }
}
