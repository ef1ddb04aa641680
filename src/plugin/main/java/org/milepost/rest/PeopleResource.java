package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.milepost.plan.People;
import org.milepost.plan.PeopleSearch;

/** People to share with, for those who may look people up; nobody for others. */
@Path("people")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    private static final int SHOWN = 10;

    private final Caller caller;
    private final PeopleSearch search;
    private final People people;

    @Inject
    public PeopleResource(Caller caller, PeopleSearch search, People people) {
        this.caller = caller;
        this.search = search;
        this.people = people;
    }

    @GET
    public List<PersonResponse> find(@QueryParam("query") String query) {
        return search.find(caller.person(), Fields.text(query), SHOWN).stream().map(PersonResponse::of).toList();
    }

    /** The groups the caller is in: those they may tell something. */
    @GET
    @Path("groups")
    public List<String> groups() {
        return people.groupsOf(caller.person()).stream().sorted().toList();
    }
}
