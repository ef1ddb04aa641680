package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.milepost.career.EvidenceInbox;
import org.milepost.career.InboxAcceptance;
import org.milepost.career.InboxDecisions;
import org.milepost.career.InboxDecisions.Chosen;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Refusal;

/** The caller's own evidence inbox: what is proposed to them, and what they decide about it. */
@Path("inbox")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InboxResource {

    /** The most tickets to decide about in one request. */
    static final int MOST_TICKETS = 30;

    record TicketBody(@JsonProperty("ticket") Long ticket, @JsonProperty("version") Long version, @JsonProperty("item") ItemBody item,
                      @JsonProperty("claim") String claim, @JsonProperty("impact") String impact) {

        Chosen chosen() {
            if (item != null || claim != null || impact != null) {
                throw Refusal.of(ErrorCode.BODY_INVALID);
            }
            return new Chosen(new IssueId(ticket), version);
        }

        InboxAcceptance acceptance() {
            ItemReference reference = ItemBody.read(item).orElseThrow(() -> Refusal.ofField(ErrorCode.FIELD_REQUIRED, "item"));
            return new InboxAcceptance(new IssueId(ticket), version, reference, Fields.text(claim), Fields.text(impact));
        }
    }

    record DecisionBody(@JsonProperty("tickets") List<TicketBody> tickets) {
    }

    record SnoozeBody(@JsonProperty("tickets") List<TicketBody> tickets, @JsonProperty("until") String until) {
    }

    /** How many tickets of the first page rules propose: told to the owner of the inbox alone. */
    @Json
    record GlanceResponse(int proposed, boolean more) {
    }

    private final Caller caller;
    private final EvidenceInbox inbox;
    private final InboxDecisions decisions;
    private final InboxAnswers answers;

    @Inject
    public InboxResource(Caller caller, EvidenceInbox inbox, InboxDecisions decisions, InboxAnswers answers) {
        this.caller = caller;
        this.inbox = inbox;
        this.decisions = decisions;
        this.answers = answers;
    }

    /** @param proposed how many of the proposed tickets to skip @param others how many of the others */
    @GET
    public InboxResponse look(@QueryParam("proposed") String proposed, @QueryParam("others") String others) {
        return answers.of(inbox.look(caller.person(), Fields.offset("proposed", proposed), Fields.offset("others", others)));
    }

    @GET
    @Path("glance")
    public GlanceResponse glance() {
        int proposed = inbox.proposed(caller.person());
        return new GlanceResponse(proposed, proposed >= EvidenceInbox.PAGE_SIZE);
    }

    @POST
    @Path("accept")
    public List<InboxOutcomeResponse> accept(String body) {
        return answers.of(decisions.accept(caller.person(), bounded(Bodies.read(body, DecisionBody.class).tickets).stream().map(TicketBody::acceptance).toList()));
    }

    @POST
    @Path("dismiss")
    public List<InboxOutcomeResponse> dismiss(String body) {
        return answers.of(decisions.dismiss(caller.person(), chosen(Bodies.read(body, DecisionBody.class).tickets)));
    }

    @POST
    @Path("snooze")
    public List<InboxOutcomeResponse> snooze(String body) {
        SnoozeBody read = Bodies.read(body, SnoozeBody.class);
        LocalDate until = Fields.day("until", read.until).orElseThrow(() -> Refusal.ofField(ErrorCode.FIELD_REQUIRED, "until"));
        return answers.of(decisions.snooze(caller.person(), chosen(read.tickets), until));
    }

    /** Takes the last decision about each back. */
    @POST
    @Path("undo")
    public List<InboxOutcomeResponse> undo(String body) {
        return answers.of(decisions.undo(caller.person(), chosen(Bodies.read(body, DecisionBody.class).tickets)));
    }

    private static List<Chosen> chosen(List<TicketBody> tickets) {
        return bounded(tickets).stream().map(TicketBody::chosen).toList();
    }

    private static List<TicketBody> bounded(List<TicketBody> tickets) {
        if (tickets == null || tickets.isEmpty()) {
            throw Refusal.ofField(ErrorCode.FIELD_REQUIRED, "tickets");
        }
        if (tickets.size() > MOST_TICKETS || tickets.stream().anyMatch(InboxResource::isNone)) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, "tickets");
        }
        return tickets;
    }

    private static boolean isNone(TicketBody each) {
        return each == null || each.ticket == null || each.ticket <= 0 || each.version == null || each.version < 0;
    }
}
