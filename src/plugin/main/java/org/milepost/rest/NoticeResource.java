package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.milepost.career.ReviewBook;
import org.milepost.career.Sharing;

/** What others began to share with the caller, until it is seen; and whose review is due. */
@Path("notices")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NoticeResource {

    private final Caller caller;
    private final Sharing sharing;
    private final ReviewBook reviews;

    @Inject
    public NoticeResource(Caller caller, Sharing sharing, ReviewBook reviews) {
        this.caller = caller;
        this.sharing = sharing;
        this.reviews = reviews;
    }

    @GET
    public List<ShareResponse> notices() {
        return sharing.notices(caller.person()).stream().map(ShareResponse::of).toList();
    }

    /** The reviews of the caller that are due. */
    @GET
    @Path("reviews")
    public ReviewListResponse reviews() {
        return ReviewListResponse.of(reviews.due(caller.person()));
    }

    /** Takes no body. */
    @POST
    @Path("seen")
    public Response seen() {
        sharing.markNoticesSeen(caller.person());
        return Response.noContent().build();
    }
}
