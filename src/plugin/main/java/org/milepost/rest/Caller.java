package org.milepost.rest;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import org.milepost.plan.PersonKey;

/** Who sends the request. */
public final class Caller {

    private final UserManager users;

    public Caller(UserManager users) {
        this.users = users;
    }

    /** The person logged in. The product has checked before that there is one; a request of nobody's that gets here answers 401. */
    public PersonKey person() {
        return Optional.ofNullable(users.getRemoteUserKey()).map(UserKey::getStringValue).map(PersonKey::new)
                .orElseThrow(() -> new WebApplicationException(Status.UNAUTHORIZED));
    }
}
