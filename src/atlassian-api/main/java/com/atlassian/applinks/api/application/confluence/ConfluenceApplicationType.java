package com.atlassian.applinks.api.application.confluence;

import com.atlassian.applinks.api.ApplicationType;

/** The kind of a linked Confluence. */
public interface ConfluenceApplicationType extends ApplicationType {
}
