package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.sal.api.message.I18nResolver;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.milepost.career.SmartAdvice;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.smart.Draft.Kind;
import org.milepost.smart.SmartFinding;
import org.milepost.web.Words;

/** The check of what is being written. It keeps nothing. */
@Path("smart")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SmartResource {

    /** {@code goal} is the id of one's own goal whose letters are being written; what is not sent of it stays as it is kept. */
    record SmartBody(@JsonProperty("kind") String kind, @JsonProperty("goal") Long goal, @JsonProperty("title") String title,
                     @JsonProperty("targetDate") String targetDate, @JsonProperty("specific") String specific, @JsonProperty("measurable") String measurable,
                     @JsonProperty("achievable") String achievable, @JsonProperty("relevant") String relevant, @JsonProperty("criterion") String criterion) {

        SmartAdvice.Writing writing() {
            return new SmartAdvice.Writing(Optional.ofNullable(title), Fields.day("targetDate", targetDate), Optional.ofNullable(specific),
                    Optional.ofNullable(measurable), Optional.ofNullable(achievable), Optional.ofNullable(relevant), Optional.ofNullable(criterion));
        }

        Optional<IssueId> issue() {
            if (goal != null && goal <= 0) {
                throw Refusal.ofField(ErrorCode.FIELD_INVALID, "goal");
            }
            return Optional.ofNullable(goal).map(IssueId::new);
        }
    }

    @Json
    record SmartResponse(List<FindingResponse> findings) {
    }

    private final Caller caller;
    private final SmartAdvice advice;
    private final I18nResolver texts;

    @Inject
    public SmartResource(Caller caller, SmartAdvice advice, I18nResolver texts) {
        this.caller = caller;
        this.advice = advice;
        this.texts = texts;
    }

    @POST
    public SmartResponse check(String body) {
        SmartBody read = Bodies.read(body, SmartBody.class);
        PersonKey person = caller.person();
        Kind kind = Fields.choice("kind", read.kind, Kind.class);
        return new SmartResponse(FindingResponse.of(findings(person, kind, read), new Words(texts)));
    }

    private List<SmartFinding> findings(PersonKey person, Kind kind, SmartBody read) {
        if (kind == Kind.MILESTONE) {
            return advice.ofMilestone(person, read.writing());
        }
        return read.issue().map(goal -> advice.ofGoal(person, goal, read.writing())).orElseGet(() -> advice.ofNewGoal(person, read.writing()));
    }
}
