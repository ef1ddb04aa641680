package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.milepost.career.DateShift;
import org.milepost.career.DateShift.Shifted;
import org.milepost.career.GoalView;
import org.milepost.career.Goals;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.MoveReason;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.ShiftedDate;
import org.milepost.sharing.ViewLog.Channel;

/** Moving one date of a goal and all that follow it: looked at beforehand, done, and taken back. */
@Path("goals/{id}/shift")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ShiftResource {

    /** {@code item} is the id of the goal or of a milestone of it. */
    record ShiftBody(@JsonProperty("item") Long item, @JsonProperty("to") String to, @JsonProperty("reason") String reason,
                     @JsonProperty("note") String note, @JsonProperty("version") Long version) {

        IssueId issue() {
            if (item == null) {
                throw Refusal.ofField(ErrorCode.FIELD_REQUIRED, "item");
            }
            if (item <= 0) {
                throw Refusal.ofField(ErrorCode.FIELD_INVALID, "item");
            }
            return new IssueId(item);
        }

        LocalDate day() {
            return Fields.day("to", to).orElseThrow(() -> Refusal.ofField(ErrorCode.FIELD_REQUIRED, "to"));
        }
    }

    record PreviewBody(@JsonProperty("item") Long item, @JsonProperty("to") String to) {
        ShiftBody shift() {
            return new ShiftBody(item, to, null, null, null);
        }
    }

    record FinishBody(@JsonProperty("version") Long version) {
    }

    /** The moves as the shift answered them; of the titles nothing is read. */
    record UndoBody(@JsonProperty("moves") List<MovedBody> moves, @JsonProperty("version") Long version) {

        List<ShiftedDate> read() {
            if (moves == null) {
                throw Refusal.ofField(ErrorCode.FIELD_REQUIRED, "moves");
            }
            return moves.stream().map(MovedBody::read).toList();
        }
    }

    record MovedBody(@JsonProperty("item") Long item, @JsonProperty("title") String title, @JsonProperty("from") String from, @JsonProperty("to") String to) {

        static ShiftedDate read(MovedBody body) {
            if (body == null || body.item == null || body.item <= 0) {
                throw Refusal.ofField(ErrorCode.FIELD_INVALID, "moves");
            }
            return new ShiftedDate(new IssueId(body.item), day(body.from), day(body.to));
        }

        private static LocalDate day(String text) {
            return Fields.day("moves", text).orElseThrow(() -> Refusal.ofField(ErrorCode.FIELD_INVALID, "moves"));
        }
    }

    private final Caller caller;
    private final DateShift shifts;
    private final Goals goals;
    private final GoalAnswers answers;

    @Inject
    public ShiftResource(Caller caller, DateShift shifts, Goals goals, GoalAnswers answers) {
        this.caller = caller;
        this.shifts = shifts;
        this.goals = goals;
        this.answers = answers;
    }

    @POST
    @Path("preview")
    public MovesResponse preview(@PathParam("id") String id, String body) {
        ShiftBody read = Bodies.read(body, PreviewBody.class).shift();
        PersonKey person = caller.person();
        GoalView goal = seen(person, id);
        return MovesResponse.of(goal.goal(), renamed(() -> shifts.preview(person, itemOf(goal, read), read.day())));
    }

    @POST
    public Response shift(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        ShiftBody read = Bodies.read(body, ShiftBody.class);
        PersonKey person = caller.person();
        GoalView goal = seen(person, id);
        IssueId item = itemOf(goal, read);
        MoveReason reason = Fields.choice("reason", read.reason, MoveReason.class);
        Shifted shifted = Expected.of(ifMatch, read.version).resting(
                version -> renamed(() -> shifts.shift(person, item, read.day(), reason, Fields.text(read.note), version)), () -> current(person, goal));
        GoalView after = goals.view(person, goal.goal().id(), Channel.REST);
        return answers.ok(after, new ShiftedResponse(answers.of(after), MovesResponse.of(after.goal(), shifted.moves()).moves()));
    }

    @POST
    @Path("undo")
    public Response undo(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        UndoBody read = Bodies.read(body, UndoBody.class);
        PersonKey person = caller.person();
        GoalView goal = seen(person, id);
        Expected.of(ifMatch, read.version).resting(version -> shifts.undo(person, goal.goal().id(), read.read(), version), () -> current(person, goal));
        return answers.ok(goals.view(person, goal.goal().id(), Channel.REST));
    }

    @POST
    @Path("finish")
    public Response finish(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        FinishBody read = Bodies.read(body, FinishBody.class);
        PersonKey person = caller.person();
        GoalView goal = seen(person, id);
        Expected.of(ifMatch, read.version()).resting(version -> shifts.finish(person, goal.goal().id(), version), () -> current(person, goal));
        return answers.ok(goals.view(person, goal.goal().id(), Channel.REST));
    }

    /** Asked before the rest of a request is looked at: a mistake in it must not tell a goal that is not shared from one that is not there. */
    private GoalView seen(PersonKey person, String id) {
        IssueId goal = goals.requireSeen(person, ItemReference.goal(new IssueId(Fields.id(id))));
        return goals.view(person, goal, Channel.REST);
    }

    private static IssueId itemOf(GoalView goal, ShiftBody read) {
        IssueId item = read.issue();
        if (!MovesResponse.titles(goal.goal()).containsKey(item)) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, "item");
        }
        return item;
    }

    private Optional<?> current(PersonKey person, GoalView goal) {
        return Optional.of(answers.of(goals.view(person, goal.goal().id(), Channel.REST)));
    }

    /** What the use case says of a due date, of the field of ours that it came from: a missing one is the item's. */
    private static <T> T renamed(Supplier<T> call) {
        try {
            return call.get();
        } catch (Refusal refusal) {
            throw refusal.renamed("dueDate", refusal.code() == ErrorCode.FIELD_REQUIRED ? "item" : "to");
        }
    }
}
