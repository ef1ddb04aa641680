package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
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
import java.util.List;
import java.util.Optional;
import org.milepost.rest.TemplateResponse.FilledResponse;
import org.milepost.template.TemplateEntry;
import org.milepost.template.Templates;

/** Goal templates: everybody reads them, administrators import, change and remove them. */
@Path("templates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TemplateResource {

    private final Caller caller;
    private final Templates templates;
    private final TemplateAnswers answers;

    @Inject
    public TemplateResource(Caller caller, Templates templates, TemplateAnswers answers) {
        this.caller = caller;
        this.templates = templates;
        this.answers = answers;
    }

    @GET
    @LicensedOnly
    public List<TemplateResponse> all() {
        return templates.all().stream().map(answers::brief).toList();
    }

    /** The file, as it can be imported under another key. */
    @GET
    @Path("{key}")
    @LicensedOnly
    public String file(@PathParam("key") String key) {
        return templates.file(key);
    }

    /** The template in one language from a day on. @param language the caller's, where none is named @param start today, where none is named */
    @GET
    @Path("{key}/filled")
    @LicensedOnly
    public FilledResponse filled(@PathParam("key") String key, @QueryParam("language") String language, @QueryParam("start") String start) {
        return answers.response(templates.named(key), caller.person(), Fields.optional(language), Fields.day("start", start));
    }

    @POST
    @AdminOnly
    @WebSudoRequired
    public Response add(String file) {
        TemplateEntry added = templates.add(caller.person(), Fields.text(file));
        return Response.status(Response.Status.CREATED).entity(answers.checked(added)).build();
    }

    @PUT
    @Path("{key}")
    @AdminOnly
    @WebSudoRequired
    public TemplateResponse replace(@PathParam("key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @QueryParam("version") String version,
                                    String file) {
        return answers.checked(Expected.ofAddress(ifMatch, version)
                .resting(expected -> templates.replace(caller.person(), key, expected, Fields.text(file)), () -> current(key)));
    }

    @DELETE
    @Path("{key}")
    @AdminOnly
    @WebSudoRequired
    public void remove(@PathParam("key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @QueryParam("version") String version) {
        Expected.ofAddress(ifMatch, version).resting(expected -> {
            templates.remove(caller.person(), key, expected);
            return key;
        }, () -> current(key));
    }

    /** What somebody else has made of it, absent if they removed it. */
    private Optional<TemplateResponse> current(String key) {
        return templates.all().stream().filter(entry -> entry.key().equals(key)).findFirst().map(answers::brief);
    }
}
