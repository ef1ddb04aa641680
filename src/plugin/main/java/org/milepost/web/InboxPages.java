package org.milepost.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.milepost.career.EvidenceInbox;
import org.milepost.career.PlanView;
import org.milepost.career.StartFromTickets;
import org.milepost.plan.PersonKey;

/** Answers with what is made of the reader's own resolved tickets: the evidence inbox, and the draft of strengths and skills. */
public final class InboxPages {

    private static final String RESOURCE = "org.milepost:inbox";

    private final Page page;
    private final EvidenceInbox inbox;
    private final StartFromTickets start;

    public InboxPages(Page page, EvidenceInbox inbox, StartFromTickets start) {
        this.page = page;
        this.inbox = inbox;
        this.start = start;
    }

    /** The reader's own inbox, whatever the address says. */
    void answerInbox(PersonKey owner, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Words words = page.words();
        int proposed = Page.offset(request, "proposed");
        int others = Page.offset(request, "others");
        InboxPage shown = InboxPage.of(inbox.look(owner, proposed, others), proposed, others, page.contextPath(), words);
        page.answer(response, RESOURCE, "templates/inbox.vm", Map.of("page", shown, "careerUrl", Links.career(page.contextPath()), "words", words));
    }

    /** The draft out of the reader's own tickets. */
    void answerStart(PersonKey owner, HttpServletResponse response) throws IOException {
        Words words = page.words();
        page.answer(response, RESOURCE, "templates/ticket-start.vm", Map.of("page", TicketStartPage.of(start.drafts(owner), words),
                "careerUrl", Links.career(page.contextPath()), "words", words));
    }

    /** Whether "My career" offers to start from tickets. */
    boolean isStartOffered(PersonKey owner, PlanView active) {
        return start.isOffered(owner, Optional.of(active));
    }
}
