package org.milepost.host.jira.service;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds issues, whoever asks: this manager checks no permission, in Jira either. */
final class JiraIssueManager implements IssueManager {

    private final JiraObjects objects;

    JiraIssueManager(JiraObjects objects) {
        this.objects = objects;
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return Optional.ofNullable(id).flatMap(objects.jira().issues()::byId).map(objects::issue).orElse(null);
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        return Optional.ofNullable(key).flatMap(objects.jira().issues()::byKey).map(objects::issue).orElse(null);
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        return getIssueObject(key);
    }

    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return ids.stream().flatMap(id -> objects.jira().issues().byId(id).stream()).<Issue>map(objects::issue).toList();
    }
}
