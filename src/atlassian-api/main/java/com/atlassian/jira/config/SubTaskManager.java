package com.atlassian.jira.config;

/** Whether the installation has sub-tasks. */
public interface SubTaskManager {
    boolean isSubTasksEnabled();
}
