package org.milepost.web;

import java.util.ArrayList;
import java.util.List;
import org.milepost.career.EvidenceInbox;
import org.milepost.career.InboxView;

/** The evidence inbox, which nobody sees but its owner. */
public final class InboxPage {

    private final InboxView view;
    private final int fromProposed;
    private final int fromOthers;
    private final String contextPath;
    private final Words words;

    private InboxPage(InboxView view, int fromProposed, int fromOthers, String contextPath, Words words) {
        this.view = view;
        this.fromProposed = fromProposed;
        this.fromOthers = fromOthers;
        this.contextPath = contextPath;
        this.words = words;
    }

    public static InboxPage of(InboxView view, int fromProposed, int fromOthers, String contextPath, Words words) {
        return new InboxPage(view, fromProposed, fromOthers, contextPath, words);
    }

    /** From which day on tickets are looked at. */
    public String getSinceText() {
        return words.text("milepost.inbox.since", words.day(view.since()));
    }

    /** When the reader was here last; empty at the first look. */
    public String getLastText() {
        return view.lastLook().map(day -> words.text("milepost.inbox.last", words.day(day))).orElse("");
    }

    public List<InboxRow> getProposed() {
        return view.proposed().stream().map(proposal -> new InboxRow(proposal, contextPath, words)).toList();
    }

    public List<InboxRow> getOthers() {
        return view.others().stream().map(proposal -> new InboxRow(proposal, contextPath, words)).toList();
    }

    public boolean isAnyProposed() {
        return !view.proposed().isEmpty();
    }

    public boolean isAnyOther() {
        return !view.others().isEmpty();
    }

    /** Whether there is anything to decide. */
    public boolean isAny() {
        return isAnyProposed() || isAnyOther();
    }

    public boolean isOlderProposed() {
        return view.moreProposed();
    }

    public boolean isOlderOthers() {
        return view.moreOthers();
    }

    public String getOlderProposedUrl() {
        return Links.inbox(contextPath, fromProposed + EvidenceInbox.PAGE_SIZE, fromOthers);
    }

    public String getOlderOthersUrl() {
        return Links.inbox(contextPath, fromProposed, fromOthers + EvidenceInbox.PAGE_SIZE);
    }

    /** How many those addresses skip, as long as nothing is decided on this page. */
    public String getOlderProposedFrom() {
        return Integer.toString(fromProposed + EvidenceInbox.PAGE_SIZE);
    }

    public String getOlderOthersFrom() {
        return Integer.toString(fromOthers + EvidenceInbox.PAGE_SIZE);
    }

    /** Whether this is not the first page. */
    public boolean isLater() {
        return fromProposed > 0 || fromOthers > 0;
    }

    public String getFirstUrl() {
        return Links.inbox(contextPath);
    }

    public List<InboxRuleLine> getRules() {
        return view.rules().stream().map(rule -> new InboxRuleLine(rule, words)).toList();
    }

    public boolean isAnyRule() {
        return !view.rules().isEmpty();
    }

    /** Whether there is an open goal to propose tickets for. */
    public boolean isAnyTarget() {
        return !view.targets().isEmpty();
    }

    public List<WorkOfferLine> getOffers() {
        List<WorkOfferLine> lines = new ArrayList<>();
        view.offers().forEach(offer -> lines.add(new WorkOfferLine(offer, lines.size() + 1, words)));
        return lines;
    }

    public boolean isAnyOffer() {
        return !view.offers().isEmpty();
    }
}
