package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/** Where on the page a web fragment stands: the request, the project, the issue. */
public class JiraHelper {
    private final HttpServletRequest request;
    private final Map<String, Object> contextParams;

    public JiraHelper() {
        this(null);
    }

    public JiraHelper(HttpServletRequest request) {
        this(request, null);
    }

    public JiraHelper(HttpServletRequest request, Project project) {
        this(request, project, Map.of());
    }

    public JiraHelper(HttpServletRequest request, Project project, Map<String, Object> contextParams) {
        this.request = request;
        this.contextParams = new HashMap<>(contextParams);
    }

    public HttpServletRequest getRequest() {
        return request;
    }

    public Map<String, Object> getContextParams() {
        return contextParams;
    }
}
