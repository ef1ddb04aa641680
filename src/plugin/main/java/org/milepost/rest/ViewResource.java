package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.milepost.career.Seen;
import org.milepost.career.Sharing;

/** Who looked at the caller's own plan. */
@Path("views")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class ViewResource {

    /** One view: {@code channel} PAGE, PANEL, REST, MACRO or JQL; once a day for each viewer, item and channel. */
    @Json
    record ViewResponse(PersonResponse viewer, ItemResponse item, String title, String channel, String day) {

        static ViewResponse of(Seen seen) {
            return new ViewResponse(PersonResponse.of(seen.viewer()), ItemResponse.of(seen.view().item()), seen.title().orElse(null),
                    seen.view().channel().name(), seen.view().day().toString());
        }
    }

    private final Caller caller;
    private final Sharing sharing;

    @Inject
    public ViewResource(Caller caller, Sharing sharing) {
        this.caller = caller;
        this.sharing = sharing;
    }

    @GET
    public List<ViewResponse> views() {
        return sharing.seenBy(caller.person()).stream().map(ViewResponse::of).toList();
    }
}
