package org.milepost.host.jira.service;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.ProjectRecord;

/**
 * An issue as plugins see it: a copy of the moment, changes to which are stored by nobody but IssueService. Two objects
 * are equal if the ids are.
 */
final class JiraIssue implements MutableIssue {

    private final JiraObjects objects;
    private final Optional<IssueRecord> stored;
    private final ProjectRecord project;
    private final Map<Field, String> values = new EnumMap<>(Field.class);

    /** An issue that exists. */
    JiraIssue(JiraObjects objects, IssueRecord stored) {
        this(objects, Optional.of(stored), objects.jira().projectOf(stored), stored.values());
    }

    /** An issue to be, or an existing one with other values. */
    JiraIssue(JiraObjects objects, Optional<IssueRecord> stored, ProjectRecord project, Map<Field, String> values) {
        this.objects = objects;
        this.stored = stored;
        this.project = project;
        this.values.putAll(values);
    }

    /** The values as they are now. */
    Map<Field, String> values() {
        return new EnumMap<>(values);
    }

    /** What is different from the stored issue. */
    Map<Field, Optional<String>> edited() {
        Map<Field, Optional<String>> edited = new EnumMap<>(Field.class);
        Map<Field, String> before = stored.map(IssueRecord::values).orElseGet(Map::of);
        for (Field field : Field.values()) {
            if (!Objects.equals(before.get(field), values.get(field))) {
                edited.put(field, Optional.ofNullable(values.get(field)));
            }
        }
        return edited;
    }

    ProjectRecord project() {
        return project;
    }

    @Override
    public Long getId() {
        return stored.map(IssueRecord::id).orElse(null);
    }

    @Override
    public String getKey() {
        return stored.map(IssueRecord::key).orElse(null);
    }

    @Override
    public Long getNumber() {
        return stored.map(IssueRecord::number).orElse(null);
    }

    @Override
    public Project getProjectObject() {
        return objects.project(project);
    }

    @Override
    public Long getProjectId() {
        return project.id();
    }

    @Override
    public IssueType getIssueType() {
        return objects.jira().types().byId(values.get(Field.ISSUE_TYPE)).map(JiraConstant::of).orElse(null);
    }

    @Override
    @Deprecated
    public IssueType getIssueTypeObject() {
        return getIssueType();
    }

    @Override
    public String getIssueTypeId() {
        return values.get(Field.ISSUE_TYPE);
    }

    @Override
    public String getSummary() {
        return values.get(Field.SUMMARY);
    }

    @Override
    public String getDescription() {
        return values.get(Field.DESCRIPTION);
    }

    @Override
    public ApplicationUser getAssigneeUser() {
        return getAssignee();
    }

    @Override
    public ApplicationUser getAssignee() {
        return objects.userByKey(values.get(Field.ASSIGNEE));
    }

    @Override
    public String getAssigneeId() {
        return values.get(Field.ASSIGNEE);
    }

    @Override
    public ApplicationUser getReporterUser() {
        return getReporter();
    }

    @Override
    public ApplicationUser getReporter() {
        return objects.userByKey(values.get(Field.REPORTER));
    }

    @Override
    public String getReporterId() {
        return values.get(Field.REPORTER);
    }

    @Override
    public ApplicationUser getCreator() {
        return objects.userByKey(getCreatorId());
    }

    @Override
    public String getCreatorId() {
        return stored.map(IssueRecord::creatorKey).orElse(null);
    }

    /** Midnight of the day in the zone of the server. */
    @Override
    public Timestamp getDueDate() {
        return Optional.ofNullable(values.get(Field.DUE_DATE)).map(LocalDate::parse).map(day ->
                Timestamp.from(day.atStartOfDay(objects.jira().systemZone()).toInstant())).orElse(null);
    }

    @Override
    public Long getSecurityLevelId() {
        return Optional.ofNullable(values.get(Field.SECURITY)).map(Long::valueOf).orElse(null);
    }

    @Override
    public String getResolutionId() {
        return values.get(Field.RESOLUTION);
    }

    @Override
    public Resolution getResolution() {
        return objects.resolution(values.get(Field.RESOLUTION));
    }

    @Override
    public Timestamp getCreated() {
        return timestamp(stored.map(IssueRecord::created));
    }

    @Override
    public Timestamp getUpdated() {
        return timestamp(stored.map(IssueRecord::updated));
    }

    @Override
    public Timestamp getResolutionDate() {
        return timestamp(stored.flatMap(IssueRecord::resolved));
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return Stream.of(values.getOrDefault(Field.COMPONENTS, "").split(",")).filter(each -> !each.isEmpty())
                .flatMap(each -> objects.jira().components().byId(Long.parseLong(each)).stream()).<ProjectComponent>map(JiraComponent::new).toList();
    }

    @Override
    public Set<Label> getLabels() {
        return Stream.of(values.getOrDefault(Field.LABELS, "").split(" ")).filter(each -> !each.isEmpty())
                .<Label>map(each -> new JiraLabel(getId(), each)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Status getStatus() {
        return objects.status(values.get(Field.STATUS));
    }

    @Override
    public String getStatusId() {
        return values.get(Field.STATUS);
    }

    /** Whether there is a parent; an issue of a sub-task type that nobody linked to one is none. */
    @Override
    public boolean isSubTask() {
        return getParentId() != null;
    }

    @Override
    public Long getParentId() {
        return Optional.ofNullable(values.get(Field.PARENT)).map(Long::valueOf).orElse(null);
    }

    @Override
    public Issue getParentObject() {
        return Optional.ofNullable(getParentId()).flatMap(objects.jira().issues()::byId).map(objects::issue)
                .orElse(null);
    }

    @Override
    public Collection<Issue> getSubTaskObjects() {
        return stored.stream().flatMap(each -> objects.jira().issues().subTasks(each.id()).stream())
                .<Issue>map(objects::issue).toList();
    }

    @Override
    public boolean isEditable() {
        return true;
    }

    @Override
    public void setSummary(String summary) {
        put(Field.SUMMARY, summary);
    }

    @Override
    public void setDescription(String description) {
        put(Field.DESCRIPTION, description);
    }

    @Override
    public void setDueDate(Timestamp dueDate) {
        put(Field.DUE_DATE, dueDate == null ? null
                : dueDate.toInstant().atZone(objects.jira().systemZone()).toLocalDate().toString());
    }

    @Override
    public void setSecurityLevelId(Long securityLevelId) {
        put(Field.SECURITY, securityLevelId == null ? null : securityLevelId.toString());
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof JiraIssue that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return stored.map(each -> Long.hashCode(each.id())).orElse(0);
    }

    @Override
    public String toString() {
        return String.valueOf(getKey());
    }

    private void put(Field field, String value) {
        if (value == null || value.isEmpty()) {
            values.remove(field);
        } else {
            values.put(field, value);
        }
    }

    private static Timestamp timestamp(Optional<Instant> instant) {
        return instant.map(Timestamp::from).orElse(null);
    }
}
