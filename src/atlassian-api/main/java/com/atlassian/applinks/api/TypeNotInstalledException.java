package com.atlassian.applinks.api;

import java.net.URI;

/** The link is there, and the plugin that knows its type of application is not. */
public class TypeNotInstalledException extends Exception {
    private static final long serialVersionUID = 1L;

    public TypeNotInstalledException(String type, String name, URI rpcUrl) {
        super("type not installed: " + type + " of " + name + " at " + rpcUrl);
    }
}
