package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.milepost.career.ReportingLines;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Refusal;

/** Who reports to whom, for administrators. */
@Path("reporting-lines")
@AdminOnly
@WebSudoRequired
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReportingLineResource {

    /** {@code manager} has to be named, null for "nobody": leaving it out by mistake would end a reporting line. */
    record LineBody(@JsonProperty("person") String person, @JsonProperty(value = "manager", required = true) String manager,
                    @JsonProperty("since") String since) {
    }

    /** One stretch; {@code until} is its last day, absent while it holds. */
    @Json
    record LineResponse(PersonResponse person, PersonResponse manager, String since, String until) {

        static LineResponse of(ReportingLines.Line line) {
            return new LineResponse(PersonResponse.of(line.person()), PersonResponse.of(line.manager()), line.since().toString(),
                    line.until().map(LocalDate::toString).orElse(null));
        }
    }

    private final ReportingLines lines;

    @Inject
    public ReportingLineResource(ReportingLines lines) {
        this.lines = lines;
    }

    @GET
    public List<LineResponse> all() {
        return lines.all().stream().map(LineResponse::of).toList();
    }

    /** @return all lines as they are then */
    @POST
    public List<LineResponse> set(String body) {
        LineBody read = Bodies.read(body, LineBody.class);
        LocalDate since = Fields.day("since", read.since).orElseThrow(() -> Refusal.ofField(ErrorCode.FIELD_REQUIRED, "since"));
        lines.set(Fields.required("person", read.person), Fields.optional(read.manager), since);
        return all();
    }
}
