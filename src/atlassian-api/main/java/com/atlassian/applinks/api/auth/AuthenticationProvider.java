package com.atlassian.applinks.api.auth;

/** A way of authentication over a link; named in a parameter only. */
public interface AuthenticationProvider {
}
