package com.atlassian.jira.project;

import com.atlassian.jira.exception.DataAccessException;
import java.util.List;

/** The projects of the installation, without a check of permissions. */
public interface ProjectManager {
    Project getProjectObj(Long id) throws DataAccessException;

    Project getProjectObjByKey(String key);

    Project getProjectByCurrentKey(String key);

    List<Project> getProjects();
}
