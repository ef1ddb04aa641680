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
import org.milepost.library.Library;
import org.milepost.library.LibraryEntry;
import org.milepost.library.Shelf;
import org.milepost.plan.PersonKey;
import org.milepost.rest.LibraryEntryResponse.KindResponse;

/** The library as everybody finds it, and one's own entries, which nobody else sees. */
@Path("library")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LibraryResource {

    private final Caller caller;
    private final Library library;
    private final LibraryAnswers answers;

    @Inject
    public LibraryResource(Caller caller, Library library, LibraryAnswers answers) {
        this.caller = caller;
        this.library = library;
        this.answers = answers;
    }

    /** Shared entries and own ones that say all of these words. @param query what was typed so far; without it the first ones by title */
    @GET
    public List<LibraryEntryResponse> search(@QueryParam("query") String query) {
        return answers.all(library.search(caller.person(), Fields.text(query), answers.kinds()));
    }

    /** A page of one's own entries that say all of these words, archived ones last. @param from how many come before it, none if it is left out */
    @GET
    @Path("own")
    public LibraryPageResponse own(@QueryParam("query") String query, @QueryParam("from") String from) {
        return answers.page(library.page(Shelf.of(caller.person()), Fields.text(query), answers.kinds(), Fields.offset("from", from)));
    }

    /** How many people found what was counted worth it, by kind. */
    @GET
    @Path("kinds")
    public List<KindResponse> kinds() {
        return answers.byKind();
    }

    /** A shared entry or one of one's own, archived or not: what a resource was chosen from. */
    @GET
    @Path("{number}")
    public Response get(@PathParam("number") String number) {
        return answers.answer(Response.ok(), library.get(caller.person(), Fields.id(number)));
    }

    @POST
    public Response add(String body) {
        PersonKey person = caller.person();
        LibraryEntry added = library.add(person, Shelf.of(person), Bodies.read(body, NewLibraryEntryBody.class).typed());
        return answers.answer(Response.created(URI.create("library/" + added.number())), added);
    }

    @PUT
    @Path("{number}")
    public Response change(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        PersonKey person = caller.person();
        LibraryEntryBody read = Bodies.read(body, LibraryEntryBody.class);
        long entry = Fields.id(number);
        Shelf own = Shelf.of(person);
        return answers.answer(Response.ok(), Expected.of(ifMatch, read.version())
                .resting(version -> library.change(person, own, entry, read.typed(), read.nowArchived(), version),
                        () -> library.current(own, entry).map(answers::one)));
    }

    @DELETE
    @Path("{number}")
    public Response remove(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @QueryParam("version") String version) {
        PersonKey person = caller.person();
        long entry = Fields.id(number);
        Shelf own = Shelf.of(person);
        return Expected.ofAddress(ifMatch, version).resting(expected -> {
            library.remove(person, entry, expected);
            return Response.noContent().build();
        }, () -> library.current(own, entry).map(answers::one));
    }
}
