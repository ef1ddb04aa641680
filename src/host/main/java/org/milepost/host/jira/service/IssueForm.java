package org.milepost.host.jira.service;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.rules.Inputs;

/** What a plugin fills in. Its own choices for what is not filled in are those of Jira's IssueInputParametersImpl. */
final class IssueForm implements IssueInputParameters {

    private final Map<Field, String> typed = new EnumMap<>(Field.class);
    private Optional<Long> project = Optional.empty();
    private Optional<String> type = Optional.empty();
    private boolean retain = true;
    private boolean defaults;
    private boolean skipScreen;

    /** A form that was filled in by somebody's browser. */
    static IssueForm of(Map<String, String[]> values) {
        IssueForm form = new IssueForm();
        values.forEach((name, texts) -> {
            String text = texts.length == 0 ? "" : texts[0];
            if (name.equals("pid")) {
                form.setProjectId(Long.valueOf(text));
            } else if (name.equals(Field.ISSUE_TYPE.id())) {
                form.setIssueTypeId(text);
            } else {
                Field.byId(name).ifPresent(field -> form.typed.put(field, text));
            }
        });
        return form;
    }

    Inputs inputs() {
        return new Inputs(project, type, typed, retain, false, defaults, skipScreen);
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean choice) {
        retain = choice;
    }

    @Override
    public void setApplyDefaultValuesWhenParameterNotProvided(boolean choice) {
        defaults = choice;
    }

    @Override
    public void setSkipScreenCheck(boolean choice) {
        skipScreen = choice;
    }

    @Override
    public IssueInputParameters setProjectId(Long projectId) {
        project = Optional.ofNullable(projectId);
        return this;
    }

    @Override
    public IssueInputParameters setIssueTypeId(String issueTypeId) {
        type = Optional.ofNullable(issueTypeId);
        return this;
    }

    @Override
    public IssueInputParameters setSummary(String summary) {
        return put(Field.SUMMARY, summary);
    }

    @Override
    public String getSummary() {
        return typed.get(Field.SUMMARY);
    }

    @Override
    public IssueInputParameters setDescription(String description) {
        return put(Field.DESCRIPTION, description);
    }

    @Override
    public IssueInputParameters setAssigneeId(String assigneeId) {
        return put(Field.ASSIGNEE, assigneeId);
    }

    @Override
    public IssueInputParameters setReporterId(String reporterId) {
        return put(Field.REPORTER, reporterId);
    }

    @Override
    public IssueInputParameters setResolutionId(String resolutionId) {
        return put(Field.RESOLUTION, resolutionId);
    }

    @Override
    public IssueInputParameters setDueDate(String date) {
        return put(Field.DUE_DATE, date);
    }

    private IssueInputParameters put(Field field, String value) {
        typed.put(field, value == null ? "" : value);
        return this;
    }
}
