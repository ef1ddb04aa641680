package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.Serializable;
import java.util.List;
import org.milepost.rest.SetUpResponse.FindingResponse;
import org.milepost.rest.SetUpResponse.StepResponse;
import org.milepost.setup.SetUp;
import org.milepost.setup.SetUpDone;

/** The set-up, for administrators. */
@Path("setup")
@AdminOnly
@WebSudoRequired
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SetUpResource {

    record SetUpBody(@JsonProperty("project") String project, @JsonProperty("agreeShared") Boolean agreeShared) {
    }

    record RehearsalBody(@JsonProperty("project") String project) {
    }

    /** What a rehearsal found. */
    @Json
    record RehearsalResponse(List<FindingResponse> findings) {
    }

    private final Caller caller;
    private final SetUp setUp;
    private final I18nResolver texts;

    @Inject
    public SetUpResource(Caller caller, SetUp setUp, I18nResolver texts) {
        this.caller = caller;
        this.setUp = setUp;
        this.texts = texts;
    }

    @GET
    public SetUpResponse state(@QueryParam("project") String project) {
        return SetUpResponse.of(setUp.state(Fields.optional(project)), setUp.projects(), null, this::text);
    }

    @POST
    public SetUpResponse setUp(String body) {
        SetUpBody read = Bodies.read(body, SetUpBody.class);
        SetUpDone done = setUp.setUp(caller.person(), Fields.required("project", read.project), Boolean.TRUE.equals(read.agreeShared));
        return SetUpResponse.of(done.state(), setUp.projects(), done.steps().stream().map(step -> StepResponse.of(step, this::text)).toList(), this::text);
    }

    @POST
    @Path("rehearsal")
    public RehearsalResponse rehearse(String body) {
        RehearsalBody read = Bodies.read(body, RehearsalBody.class);
        return new RehearsalResponse(setUp.rehearse(caller.person(), Fields.required("project", read.project)).stream()
                .map(finding -> FindingResponse.of(finding, this::text)).toList());
    }

    private String text(String key, List<String> arguments) {
        return texts.getText(key, arguments.toArray(Serializable[]::new));
    }
}
