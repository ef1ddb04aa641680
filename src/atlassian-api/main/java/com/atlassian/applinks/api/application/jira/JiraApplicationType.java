package com.atlassian.applinks.api.application.jira;

import com.atlassian.applinks.api.ApplicationType;

/** The kind of a linked Jira. */
public interface JiraApplicationType extends ApplicationType {
}
