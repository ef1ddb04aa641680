package com.atlassian.applinks.api;

/** A link to another application; its super-interface PropertySet is left out, since nothing of it is called. */
public interface ApplicationLink extends ReadOnlyApplicationLink {
}
