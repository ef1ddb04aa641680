package org.milepost.web;

import org.milepost.setup.ProjectName;

/** A project in the list to choose from. */
public final class ProjectOption {

    private final ProjectName project;
    private final boolean selected;

    ProjectOption(ProjectName project, boolean selected) {
        this.project = project;
        this.selected = selected;
    }

    public String getKey() {
        return project.key();
    }

    public String getName() {
        return project.name() + " (" + project.key() + ")";
    }

    public boolean isSelected() {
        return selected;
    }
}
