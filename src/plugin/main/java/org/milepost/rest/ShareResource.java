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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.milepost.career.ShareRequest;
import org.milepost.career.Sharing;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;

/** What the caller shares with others. */
@Path("shares")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ShareResource {

    /** Either {@code user} or {@code "manager": true}; without an item the whole plan. */
    record ShareBody(@JsonProperty("item") ItemBody item, @JsonProperty("user") String user, @JsonProperty("manager") Boolean manager,
                     @JsonProperty("level") String level, @JsonProperty("until") String until) {

        Optional<String> grantee() {
            boolean toManager = Boolean.TRUE.equals(manager);
            if (toManager && Fields.optional(user).isPresent()) {
                throw Refusal.ofField(ErrorCode.FIELD_INVALID, "user");
            }
            return toManager ? Optional.empty() : Optional.of(Fields.required("user", user));
        }
    }

    private final Caller caller;
    private final Sharing sharing;

    @Inject
    public ShareResource(Caller caller, Sharing sharing) {
        this.caller = caller;
        this.sharing = sharing;
    }

    @GET
    public List<ShareResponse> given() {
        return sharing.given(caller.person(), Optional.empty()).stream().map(ShareResponse::of).toList();
    }

    @POST
    public Response share(String body) {
        ShareBody read = Bodies.read(body, ShareBody.class);
        ShareResponse shared = ShareResponse.of(sharing.share(caller.person(), new ShareRequest(ItemBody.read(read.item), read.grantee(),
                Fields.choice("level", read.level, Access.class), Fields.day("until", read.until))));
        return Response.created(URI.create("shares/" + shared.id())).entity(shared).build();
    }

    @DELETE
    @Path("{id}")
    public Response revoke(@PathParam("id") String id) {
        sharing.revoke(caller.person(), Fields.id(id));
        return Response.noContent().build();
    }
}
