package org.milepost.host.jira.service;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Optional;

/** Finds projects, whoever asks. */
final class JiraProjects implements ProjectManager {

    private final JiraObjects objects;

    JiraProjects(JiraObjects objects) {
        this.objects = objects;
    }

    @Override
    public Project getProjectObj(Long id) {
        return Optional.ofNullable(id).flatMap(objects.jira().projects()::byId).map(objects::project).orElse(null);
    }

    @Override
    public Project getProjectObjByKey(String key) {
        return Optional.ofNullable(key).flatMap(objects.jira().projects()::byKey).map(objects::project).orElse(null);
    }

    @Override
    public Project getProjectByCurrentKey(String key) {
        return getProjectObjByKey(key);
    }

    @Override
    public List<Project> getProjects() {
        return objects.jira().projects().all().stream().map(objects::project).toList();
    }
}
