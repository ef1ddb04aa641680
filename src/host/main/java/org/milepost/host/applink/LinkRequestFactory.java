package org.milepost.host.applink;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request.MethodType;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes requests that act as somebody; who that is, is asked anew for each request. */
final class LinkRequestFactory implements ApplicationLinkRequestFactory {

    /** With the user name behind it, the personal access token of that user in every product of this host. */
    private static final String TOKEN_PREFIX = "token-";

    private final LinkControl control;
    private final FaultServer farEnd;
    private final URI displayUrl;
    private final Supplier<Optional<String>> actingUserName;

    LinkRequestFactory(LinkControl control, FaultServer farEnd, URI displayUrl, Supplier<Optional<String>> actingUserName) {
        this.control = control;
        this.farEnd = farEnd;
        this.displayUrl = displayUrl;
        this.actingUserName = actingUserName;
    }

    @Override
    public ApplicationLinkRequest createRequest(MethodType method, String url) throws CredentialsRequiredException {
        LinkState state = control.state();
        String name = actingUserName.get()
                .orElseThrow(() -> new CredentialsRequiredException(this, "Nobody is logged in whose rights the link could use"));
        if (state == LinkState.CREDENTIALS_REQUIRED) {
            throw new CredentialsRequiredException(this, "You do not have an authorized access token for the remote resource.");
        }
        return new LinkRequest(control, farEnd.address(state), method, url, TOKEN_PREFIX + name);
    }

    @Override
    public URI getAuthorisationURI() {
        return URI.create(displayUrl + "/plugins/servlet/oauth/authorize");
    }

    @Override
    public URI getAuthorisationURI(URI callback) {
        return URI.create(getAuthorisationURI() + "?oauth_callback=" + URLEncoder.encode(callback.toString(), StandardCharsets.UTF_8));
    }
}
