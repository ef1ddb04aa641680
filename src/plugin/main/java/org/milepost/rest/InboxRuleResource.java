package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.milepost.career.InboxRules;
import org.milepost.evidence.RuleKind;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Refusal;

/** The rules of the caller's own inbox. */
@Path("inbox/rules")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InboxRuleResource {

    record RuleBody(@JsonProperty("item") ItemBody item, @JsonProperty("kind") String kind, @JsonProperty("words") String words) {
    }

    private final Caller caller;
    private final InboxRules rules;

    @Inject
    public InboxRuleResource(Caller caller, InboxRules rules) {
        this.caller = caller;
        this.rules = rules;
    }

    @GET
    public List<InboxResponse.Rule> all() {
        return InboxAnswers.rules(rules.of(caller.person()));
    }

    /** Answers with all rules; adding one that is there already changes nothing. */
    @POST
    public List<InboxResponse.Rule> add(String body) {
        RuleBody read = Bodies.read(body, RuleBody.class);
        ItemReference item = ItemBody.read(read.item).orElseThrow(() -> Refusal.ofField(ErrorCode.FIELD_REQUIRED, "item"));
        return InboxAnswers.rules(rules.add(caller.person(), item, Fields.choice("kind", read.kind, RuleKind.class), Fields.text(read.words)));
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") String id) {
        rules.remove(caller.person(), Fields.id(id));
        return Response.noContent().build();
    }
}
