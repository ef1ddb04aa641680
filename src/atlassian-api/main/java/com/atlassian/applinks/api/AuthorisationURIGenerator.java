package com.atlassian.applinks.api;

import java.net.URI;

/** Where a person authorises the link. */
public interface AuthorisationURIGenerator {
    URI getAuthorisationURI(URI callback);

    URI getAuthorisationURI();
}
