package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.milepost.career.PersonalData;
import org.milepost.career.PersonalExport;

/** All that is kept of the caller, as a file to take along. Nobody can ask for somebody else's. */
@Path("export")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class ExportResource {

    private final Caller caller;
    private final PersonalExport export;
    private final ExportAnswers answers;

    @Inject
    public ExportResource(Caller caller, PersonalExport export, ExportAnswers answers) {
        this.caller = caller;
        this.export = export;
        this.answers = answers;
    }

    @GET
    public Response own() {
        PersonalData data = export.of(caller.person());
        return Response.ok(answers.of(data)).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"milepost-" + data.today() + ".json\"").build();
    }
}
