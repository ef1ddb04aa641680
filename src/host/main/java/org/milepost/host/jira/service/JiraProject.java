package org.milepost.host.jira.service;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.milepost.host.jira.model.ProjectRecord;

/** A project as plugins see it. Two objects are equal if the ids are. */
final class JiraProject implements Project {

    private final ProjectRecord project;
    private final ApplicationUser lead;

    JiraProject(ProjectRecord project, ApplicationUser lead) {
        this.project = project;
        this.lead = lead;
    }

    @Override
    public Long getId() {
        return project.id();
    }

    @Override
    public String getName() {
        return project.name();
    }

    @Override
    public String getKey() {
        return project.key();
    }

    @Override
    public ApplicationUser getProjectLead() {
        return lead;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project that && that.getId() == project.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(project.id());
    }

    @Override
    public String toString() {
        return "Project: " + project.key();
    }
}
