package org.milepost.host.jira.service;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.milepost.host.jira.model.ProjectRecord;
import org.milepost.host.jira.model.TypeScheme;

/**
 * An issue type scheme as plugins see it: a copy of the moment. The default scheme names no projects: its context is
 * "everything", also in Jira.
 */
final class JiraTypeScheme implements FieldConfigScheme {

    private final JiraObjects objects;
    private final TypeScheme scheme;
    private final List<ProjectRecord> projects;

    JiraTypeScheme(JiraObjects objects, TypeScheme scheme) {
        this.objects = objects;
        this.scheme = scheme;
        this.projects = scheme.global() ? List.of() : objects.jira().projects().usingTypeScheme(scheme.id());
    }

    @Override
    public Long getId() {
        return scheme.id();
    }

    @Override
    public String getName() {
        return scheme.name();
    }

    @Override
    public String getDescription() {
        return scheme.description();
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return projects.stream().map(objects::project).toList();
    }

    @Override
    public Collection<String> getAssociatedIssueTypeIds() {
        // The types that the configuration holds for, not those that it offers: "all", which Jira writes as null.
        return Collections.singletonList(null);
    }

    @Override
    public boolean isGlobal() {
        return scheme.global();
    }

    @Override
    public FieldConfig getOneAndOnlyConfig() {
        return new Config(scheme.id(), scheme.name());
    }

    @Override
    public List<JiraContextNode> getContexts() {
        return scheme.global() ? List.of(new Everything())
                : projects.stream().<JiraContextNode>map(each -> new ProjectContext(each.id())).toList();
    }

    @Override
    public ConfigurableField<?> getField() {
        return IssueTypeField.INSTANCE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldConfigScheme that && that.getId() == scheme.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(scheme.id());
    }

    /** The configuration of a scheme; it has the scheme's id here. */
    private record Config(long id, String name) implements FieldConfig {

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }
    }

    private record Everything() implements JiraContextNode {

        @Override
        public Long getProjectId() {
            return null;
        }
    }

    /** The field "issue type", which the schemes configure. */
    enum IssueTypeField implements ConfigurableField<Object> { INSTANCE }
}
