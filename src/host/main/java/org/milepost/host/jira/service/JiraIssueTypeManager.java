package org.milepost.host.jira.service;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.Optional;
import org.milepost.host.jira.model.IssueTypeRecord;

/** Makes and changes issue types. A new one lands in the default scheme as well. */
final class JiraIssueTypeManager implements IssueTypeManager {

    private final JiraObjects objects;

    JiraIssueTypeManager(JiraObjects objects) {
        this.objects = objects;
    }

    @Override
    public IssueType createIssueType(String name, String description, Long avatarId) {
        return create(name, description, false, avatarId);
    }

    @Override
    public IssueType createSubTaskIssueType(String name, String description, Long avatarId) {
        return create(name, description, true, avatarId);
    }

    @Override
    public void updateIssueType(IssueType issueType, String name, String description, Long avatarId) {
        IssueTypeRecord before = objects.jira().types().byId(issueType.getId())
                .orElseThrow(() -> new IllegalArgumentException("No issue type " + issueType.getId()));
        objects.jira().types().update(new IssueTypeRecord(before.id(), requireName(name), text(description),
                before.subTask(), avatarId));
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return objects.jira().types().all().stream().map(JiraConstant::of).toList();
    }

    @Override
    public IssueType getIssueType(String id) {
        if (id == null || id.isBlank()) {
            throw new IllegalArgumentException("id should not be blank");
        }
        return objects.jira().types().byId(id).map(JiraConstant::of).orElse(null);
    }

    private IssueType create(String name, String description, boolean subTask, Long avatarId) {
        if (avatarId == null) {
            throw new IllegalArgumentException("avatarId should not be null");
        }
        return JiraConstant.of(objects.jira().types().create(requireName(name), text(description), subTask, avatarId));
    }

    private static String requireName(String name) {
        return Optional.ofNullable(name).filter(each -> !each.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("name should not be blank"));
    }

    private static String text(String description) {
        return description == null ? "" : description;
    }
}
