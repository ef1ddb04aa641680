package org.milepost.host.sal;

import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.milepost.host.web.Doors;

/** The address of the log-in page. */
final class HostLogin implements LoginUriProvider {

    private final URI baseUrl;

    HostLogin(URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public URI getLoginUri(URI returnUri) {
        return URI.create(baseUrl + Doors.LOG_IN + "?permissionViolation=true&" + Doors.DESTINATION + "="
                + URLEncoder.encode(returnUri.toString(), StandardCharsets.UTF_8));
    }
}
