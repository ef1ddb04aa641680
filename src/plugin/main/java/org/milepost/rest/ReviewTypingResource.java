package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.milepost.career.PrivateNotes;
import org.milepost.career.ReviewTyping;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.review.Answer;
import org.milepost.review.PrivateNote;
import org.milepost.review.Question;

/** What the caller types in a review: answers that both read, and a note for themselves alone. Each save says which version it rests on. */
@Path("reviews/{id}")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReviewTypingResource {

    record TextBody(@JsonProperty("text") String text, @JsonProperty("version") Long version) {
    }

    /** A private note; {@code version} 0 and no text before the first. */
    @Json
    record NoteResponse(long version, String text, String at) {

        static NoteResponse of(PrivateNote note) {
            return new NoteResponse(note.version(), note.text(), note.at().toString());
        }
    }

    private final Caller caller;
    private final ReviewTyping typing;
    private final PrivateNotes notes;

    @Inject
    public ReviewTypingResource(Caller caller, ReviewTyping typing, PrivateNotes notes) {
        this.caller = caller;
        this.typing = typing;
        this.notes = notes;
    }

    @GET
    @Path("answers")
    public List<AnswerResponse> answers(@PathParam("id") String id) {
        PersonKey person = caller.person();
        return typing.answers(person, Fields.id(id)).stream().map(answer -> AnswerResponse.of(answer, person)).toList();
    }

    @PUT
    @Path("answers/{question}")
    public Response answer(@PathParam("id") String id, @PathParam("question") String name, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        TextBody read = Bodies.read(body, TextBody.class);
        PersonKey person = caller.person();
        long review = Fields.id(id);
        Question question = Arrays.stream(Question.values()).filter(known -> known.name().equals(name)).findFirst().orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
        Answer saved = Expected.of(ifMatch, read.version).resting(version -> typing.save(person, review, question, Fields.text(read.text), version),
                () -> typing.current(person, review, question).map(answer -> AnswerResponse.of(answer, person)));
        return Response.ok(AnswerResponse.of(saved, person)).header(HttpHeaders.ETAG, tag(saved.version())).build();
    }

    @GET
    @Path("note")
    public Response note(@PathParam("id") String id) {
        NoteResponse note = notes.of(caller.person(), Fields.id(id)).map(NoteResponse::of).orElse(new NoteResponse(0, "", null));
        return Response.ok(note).header(HttpHeaders.ETAG, tag(note.version)).build();
    }

    @PUT
    @Path("note")
    public Response saveNote(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        TextBody read = Bodies.read(body, TextBody.class);
        PersonKey person = caller.person();
        long review = Fields.id(id);
        PrivateNote saved = Expected.of(ifMatch, read.version).resting(version -> notes.save(person, review, Fields.text(read.text), version),
                () -> notes.of(person, review).map(NoteResponse::of));
        return Response.ok(NoteResponse.of(saved)).header(HttpHeaders.ETAG, tag(saved.version())).build();
    }

    private static String tag(long version) {
        return '"' + Long.toString(version) + '"';
    }
}
