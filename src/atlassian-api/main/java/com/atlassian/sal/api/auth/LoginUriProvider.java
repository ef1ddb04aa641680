package com.atlassian.sal.api.auth;

import java.net.URI;

/** The address of the log-in page. */
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);
}
