package org.milepost.host.jira.service;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import org.milepost.host.jira.model.ComponentRecord;

/** A component as plugins see it. */
record JiraComponent(ComponentRecord component) implements ProjectComponent {

    @Override
    public Long getId() {
        return component.id();
    }

    @Override
    public String getName() {
        return component.name();
    }

    @Override
    public Long getProjectId() {
        return component.projectId();
    }
}
