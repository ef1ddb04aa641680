package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.milepost.career.StartFromTickets;
import org.milepost.career.StartFromTickets.Skill;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.Refusal;

/** Strengths and skills drafted from the caller's own tickets. */
@Path("start-from-tickets")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TicketStartResource {

    record SkillBody(@JsonProperty("goal") Long goal, @JsonProperty("name") String name) {
    }

    record ConfirmBody(@JsonProperty("strengths") List<String> strengths, @JsonProperty("skills") List<SkillBody> skills) {
    }

    /** What the tickets say: the kind of mark and its name, without any number. */
    @Json
    record DraftResponse(String kind, String name) {
    }

    private final Caller caller;
    private final StartFromTickets start;

    @Inject
    public TicketStartResource(Caller caller, StartFromTickets start) {
        this.caller = caller;
        this.start = start;
    }

    @GET
    public List<DraftResponse> drafts() {
        return start.drafts(caller.person()).offers().stream().map(offer -> new DraftResponse(offer.kind().name(), offer.name())).toList();
    }

    /** Keeps what was ticked. */
    @POST
    public Response confirm(String body) {
        ConfirmBody read = Bodies.read(body, ConfirmBody.class);
        List<String> strengths = bounded("strengths", read.strengths);
        List<Skill> skills = bounded("skills", read.skills).stream().map(skill -> {
            if (skill.goal == null || skill.goal <= 0) {
                throw Refusal.ofField(ErrorCode.FIELD_INVALID, "skills");
            }
            return new Skill(new IssueId(skill.goal), Fields.text(skill.name));
        }).toList();
        start.confirm(caller.person(), strengths, skills);
        return Response.noContent().build();
    }

    /** The offer does not come again. Takes no body. */
    @POST
    @Path("decline")
    public Response decline() {
        start.decline(caller.person());
        return Response.noContent().build();
    }

    private static <T> List<T> bounded(String field, List<T> values) {
        if (values == null) {
            return List.of();
        }
        if (values.size() > 2 * StartFromTickets.MOST_OF_EACH || values.stream().anyMatch(Objects::isNull)) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, field);
        }
        return values;
    }
}
