package com.atlassian.applinks.api;

/** The kind of a linked application; none of its members is called. */
public interface ApplicationType {
}
