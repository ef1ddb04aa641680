package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What plans and goals are made of, for whoever makes forms of it. The same for everybody but for the language. */
@Path("parts")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class PartFormResource {

    private final Caller caller;
    private final PartForms forms;

    @Inject
    public PartFormResource(Caller caller, PartForms forms) {
        this.caller = caller;
        this.forms = forms;
    }

    @GET
    public List<PartFormResponse> all() {
        caller.person();
        return forms.all();
    }
}
