package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.milepost.career.EvidenceAdded;
import org.milepost.career.EvidenceBook;
import org.milepost.career.EvidenceRequest;
import org.milepost.career.EvidenceTarget;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.Tickets;
import org.milepost.sharing.ViewLog.Channel;

/** Tickets as evidence. */
@Path("evidence")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {

    record EvidenceBody(@JsonProperty("ticket") String ticket, @JsonProperty("item") ItemBody item, @JsonProperty("claim") String claim,
                        @JsonProperty("impact") String impact, @JsonProperty("link") Boolean link) {
    }

    /** An own open goal with its open milestones. */
    @Json
    record TargetResponse(long id, String key, String title, List<OpenMilestone> milestones) {

        @Json
        record OpenMilestone(long id, String title) {
        }

        static TargetResponse of(EvidenceTarget target) {
            return new TargetResponse(target.goal().value(), target.key(), target.title(), target.milestones().stream()
                    .map(milestone -> new OpenMilestone(milestone.milestone().value(), milestone.title())).toList());
        }
    }

    private final Caller caller;
    private final EvidenceBook evidence;
    private final Tickets tickets;
    private final EvidenceAnswers answers;
    private final ErrorAnswers errors;

    @Inject
    public EvidenceResource(Caller caller, EvidenceBook evidence, Tickets tickets, EvidenceAnswers answers, ErrorAnswers errors) {
        this.caller = caller;
        this.evidence = evidence;
        this.tickets = tickets;
        this.answers = answers;
        this.errors = errors;
    }

    /** What a ticket of this caller's can be evidence for. If one is named, it has to be one they may browse. */
    @GET
    @Path("targets")
    public List<TargetResponse> targets(@QueryParam("issue") String issue) {
        PersonKey person = caller.person();
        Fields.optional(issue).ifPresent(key -> tickets.findBrowsable(person, key).orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND)));
        return evidence.targets(person).stream().map(TargetResponse::of).toList();
    }

    /** What the ticket is evidence for as far as the caller may see; nothing also for a ticket they may not browse. */
    @GET
    public List<EvidenceResponse> ofTicket(@QueryParam("ticket") String ticket) {
        PersonKey person = caller.person();
        return tickets.findBrowsable(person, Fields.required("ticket", ticket))
                .map(found -> answers.of(evidence.ofTicket(person, found.id(), Channel.REST)))
                .orElse(List.of());
    }

    @POST
    public Response add(String body) {
        EvidenceBody read = Bodies.read(body, EvidenceBody.class);
        ItemReference item = ItemBody.read(read.item).orElseThrow(() -> Refusal.ofField(ErrorCode.FIELD_REQUIRED, "item"));
        EvidenceAdded added = evidence.add(caller.person(), new EvidenceRequest(Fields.required("ticket", read.ticket), item,
                Fields.text(read.claim), Fields.text(read.impact), Boolean.TRUE.equals(read.link)));
        EvidenceResponse answer = answers.of(added.evidence());
        return Response.created(URI.create("evidence/" + answer.id()))
                .entity(added.linkRefusal().map(refusal -> answer.withLinkRefused(errors.of(refusal))).orElse(answer)).build();
    }

    @DELETE
    @Path("{id}")
    public Response withdraw(@PathParam("id") String id) {
        evidence.withdraw(caller.person(), Fields.id(id));
        return Response.noContent().build();
    }
}
