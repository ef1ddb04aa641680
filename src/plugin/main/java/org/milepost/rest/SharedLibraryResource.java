package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.milepost.library.Library;
import org.milepost.library.LibraryEntry;
import org.milepost.library.Shelf;
import org.milepost.plan.PersonKey;

/** The shared shelf of the library, as administrators keep it. Nothing is removed from it: an entry that others chose is archived. */
@Path("library/shared")
@AdminOnly
@WebSudoRequired
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SharedLibraryResource {

    private final Caller caller;
    private final Library library;
    private final LibraryAnswers answers;

    @Inject
    public SharedLibraryResource(Caller caller, Library library, LibraryAnswers answers) {
        this.caller = caller;
        this.library = library;
        this.answers = answers;
    }

    /** A page of the shared entries that say all of these words, archived ones last. @param from how many come before it, none if it is left out */
    @GET
    public LibraryPageResponse page(@QueryParam("query") String query, @QueryParam("from") String from) {
        return answers.page(library.page(Shelf.SHARED, Fields.text(query), answers.kinds(), Fields.offset("from", from)));
    }

    @POST
    public Response add(String body) {
        LibraryEntry added = library.add(caller.person(), Shelf.SHARED, Bodies.read(body, NewLibraryEntryBody.class).typed());
        return answers.answer(Response.created(URI.create("library/shared/" + added.number())), added);
    }

    @PUT
    @Path("{number}")
    public Response change(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        PersonKey admin = caller.person();
        LibraryEntryBody read = Bodies.read(body, LibraryEntryBody.class);
        long entry = Fields.id(number);
        return answers.answer(Response.ok(), Expected.of(ifMatch, read.version())
                .resting(version -> library.change(admin, Shelf.SHARED, entry, read.typed(), read.nowArchived(), version),
                        () -> library.current(Shelf.SHARED, entry).map(answers::one)));
    }
}
