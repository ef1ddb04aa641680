package org.milepost.web;

import java.util.ArrayList;
import java.util.List;
import org.milepost.career.EvidenceTarget;
import org.milepost.career.StartFromTickets.Drafts;

/** What the reader's own tickets say of strengths and skills, nothing of it ticked. */
public final class TicketStartPage {

    private final Drafts drafts;
    private final Words words;

    private TicketStartPage(Drafts drafts, Words words) {
        this.drafts = drafts;
        this.words = words;
    }

    public static TicketStartPage of(Drafts drafts, Words words) {
        return new TicketStartPage(drafts, words);
    }

    public boolean isAny() {
        return !drafts.offers().isEmpty();
    }

    public List<WorkOfferLine> getLines() {
        List<WorkOfferLine> lines = new ArrayList<>();
        drafts.offers().forEach(offer -> lines.add(new WorkOfferLine(offer, lines.size() + 1, words)));
        return lines;
    }

    public List<Goal> getGoals() {
        return drafts.targets().stream().map(target -> new Goal(target, words)).toList();
    }

    /** An own goal that may need something as a skill. */
    public static final class Goal {

        private final EvidenceTarget target;
        private final Words words;

        private Goal(EvidenceTarget target, Words words) {
            this.target = target;
            this.words = words;
        }

        public String getId() {
            return target.goal().toString();
        }

        public String getText() {
            return words.text("milepost.ticketstart.skill", target.title());
        }
    }
}
