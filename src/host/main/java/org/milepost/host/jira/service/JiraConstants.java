package org.milepost.host.jira.service;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import java.util.Optional;
import org.milepost.host.jira.model.Constants;

/** The issue types, statuses and resolutions. */
final class JiraConstants implements ConstantsManager {

    private final JiraObjects objects;

    JiraConstants(JiraObjects objects) {
        this.objects = objects;
    }

    @Override
    public Collection<Resolution> getResolutions() {
        return Constants.resolutions().stream().map(JiraConstant::of).toList();
    }

    @Override
    public IssueType getIssueType(String id) {
        return Optional.ofNullable(id).flatMap(objects.jira().types()::byId).map(JiraConstant::of).orElse(null);
    }

    @Override
    public Collection<IssueType> getAllIssueTypeObjects() {
        return objects.jira().types().all().stream().map(JiraConstant::of).toList();
    }

    @Override
    public Collection<Status> getStatuses() {
        return Constants.statuses().stream().map(JiraConstant::of).toList();
    }
}
