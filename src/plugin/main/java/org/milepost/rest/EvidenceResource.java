package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.milepost.career.EvidenceAdded;
import org.milepost.career.EvidenceBook;
import org.milepost.career.EvidenceTarget;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.Tickets;
import org.milepost.sharing.ViewLog.Channel;

/** Tickets, certificates, pages and events as evidence. */
@Path("evidence")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {

    /** An own open goal with its open milestones; {@code last} marks what evidence was noted for last. */
    @Json
    record TargetResponse(long id, String key, String title, boolean last, List<OpenMilestone> milestones) {

        @Json
        record OpenMilestone(long id, String title, boolean last) {
        }

        static TargetResponse of(EvidenceTarget target) {
            return new TargetResponse(target.goal().value(), target.key(), target.title(), target.last(), target.milestones().stream()
                    .map(milestone -> new OpenMilestone(milestone.milestone().value(), milestone.title(), milestone.last())).toList());
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

    /**
     * What the ticket is evidence for as far as the caller may see; nothing also for a ticket they may not browse.
     *
     * @param own {@code true} for their own alone
     */
    @GET
    public List<EvidenceResponse> ofTicket(@QueryParam("ticket") String ticket, @QueryParam("own") String own) {
        PersonKey person = caller.person();
        return tickets.findBrowsable(person, Fields.required("ticket", ticket))
                .map(found -> answers.of("true".equals(own) ? evidence.ownOfTicket(person, found.id()) : evidence.ofTicket(person, found.id(), Channel.REST)))
                .orElse(List.of());
    }

    @POST
    public Response add(String body) {
        EvidenceBody read = Bodies.read(body, EvidenceBody.class);
        EvidenceAdded added = evidence.add(caller.person(), read.request());
        EvidenceResponse answer = answers.of(added.evidence());
        return Response.created(URI.create("evidence/" + answer.id()))
                .entity(added.linkRefusal().map(refusal -> answer.withLinkRefused(errors.of(refusal))).orElse(answer)).build();
    }

    /** One piece, for its owner and for whoever may see the goal or milestone it speaks for. */
    @GET
    @Path("{id}")
    public Response find(@PathParam("id") String id) {
        return evidence.find(caller.person(), Fields.id(id), Channel.REST).map(answers::of).map(EvidenceResource::tagged)
                .orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
    }

    /** All that can be said anew: what is left out of the body is emptied, save the day and the item, which stay. */
    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        EvidenceBody read = Bodies.read(body, EvidenceBody.class);
        PersonKey person = caller.person();
        long number = Fields.id(id);
        return Expected.of(ifMatch, read.version()).resting(
                version -> tagged(answers.of(evidence.change(person, number, ItemBody.read(read.item()), read.statement(), version))),
                () -> evidence.find(person, number).map(answers::of));
    }

    @DELETE
    @Path("{id}")
    public Response withdraw(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @QueryParam("version") String version) {
        PersonKey person = caller.person();
        long number = Fields.id(id);
        return Expected.ofAddress(ifMatch, version).resting(expected -> {
            evidence.withdraw(person, number, expected);
            return Response.noContent().build();
        }, () -> evidence.find(person, number).map(answers::of));
    }

    private static Response tagged(EvidenceResponse answer) {
        return Response.ok(answer).tag(Long.toString(answer.version())).build();
    }
}
