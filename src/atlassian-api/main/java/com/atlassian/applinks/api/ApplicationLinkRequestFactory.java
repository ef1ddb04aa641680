package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;

/** Makes requests that carry the link's authentication. */
public interface ApplicationLinkRequestFactory extends AuthorisationURIGenerator {
    ApplicationLinkRequest createRequest(Request.MethodType method, String url) throws CredentialsRequiredException;
}
