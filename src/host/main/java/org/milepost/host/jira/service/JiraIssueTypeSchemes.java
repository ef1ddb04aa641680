package org.milepost.host.jira.service;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.option.OptionSet;
import com.atlassian.jira.issue.fields.option.OptionSetManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.milepost.host.jira.model.IssueTypes;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.TypeScheme;

/** Which issue types which projects have. */
final class JiraIssueTypeSchemes implements IssueTypeSchemeManager, FieldConfigSchemeManager, OptionSetManager {

    private final JiraObjects objects;
    private final JiraModel jira;

    JiraIssueTypeSchemes(JiraObjects objects) {
        this.objects = objects;
        this.jira = objects.jira();
    }

    @Override
    public FieldConfigScheme create(String name, String description, List<String> optionIds) {
        return scheme(jira.types().createScheme(name, description == null ? "" : description, optionIds));
    }

    @Override
    public FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> optionIds) {
        return scheme(jira.updateTypeScheme(scheme.getId(), optionIds));
    }

    @Override
    public FieldConfigScheme getDefaultIssueTypeScheme() {
        return scheme(jira.types().defaultScheme());
    }

    @Override
    public boolean isDefaultIssueTypeScheme(FieldConfigScheme scheme) {
        return scheme.getId() == IssueTypes.DEFAULT_SCHEME;
    }

    @Override
    public FieldConfigScheme getConfigScheme(Project project) {
        return objects.project(project).flatMap(each -> jira.types().scheme(each.typeSchemeId())).map(this::scheme)
                .orElse(null);
    }

    @Override
    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return objects.project(project).stream().flatMap(each -> jira.typesOf(each).stream()).map(JiraConstant::of)
                .toList();
    }

    @Override
    public Collection<IssueType> getIssueTypesForDefaultScheme() {
        return jira.types().defaultScheme().typeIds().stream().flatMap(id -> jira.types().byId(id).stream())
                .map(JiraConstant::of).toList();
    }

    @Override
    public List<FieldConfigScheme> getAllSchemes() {
        return jira.types().schemes().stream().map(this::scheme).toList();
    }

    @Override
    public Collection<FieldConfigScheme> getAllRelatedSchemes(String optionId) {
        return jira.types().schemes().stream().filter(each -> each.typeIds().contains(optionId)).map(this::scheme)
                .toList();
    }

    /** Takes projects from their scheme; they have the default scheme afterwards. */
    @Override
    @SuppressWarnings("rawtypes") // the field is raw in the real signature
    public void removeSchemeAssociation(List<JiraContextNode> contexts, ConfigurableField field) {
        projectIds(contexts).forEach(each -> jira.assignTypeScheme(each, IssueTypes.DEFAULT_SCHEME));
    }

    /** Stores a scheme with exactly these projects: one that is not among them any more gets the default scheme. */
    @Override
    @SuppressWarnings("rawtypes") // the field is raw in the real signature
    public FieldConfigScheme updateFieldConfigScheme(FieldConfigScheme scheme, List<JiraContextNode> contexts,
                                                     ConfigurableField field) {
        Set<Long> wanted = projectIds(contexts);
        jira.projects().usingTypeScheme(scheme.getId()).stream().filter(each -> !wanted.contains(each.id()))
                .forEach(each -> jira.assignTypeScheme(each.id(), IssueTypes.DEFAULT_SCHEME));
        wanted.forEach(each -> jira.assignTypeScheme(each, scheme.getId()));
        return scheme(jira.types().scheme(scheme.getId()).orElseThrow());
    }

    @Override
    public OptionSet getOptionsForConfig(FieldConfig config) {
        List<String> ids = jira.types().scheme(config.getId()).map(TypeScheme::typeIds).orElseThrow(
                () -> new IllegalArgumentException("No configuration " + config.getId()));
        return () -> ids;
    }

    private static Set<Long> projectIds(List<JiraContextNode> contexts) {
        return contexts.stream().map(JiraContextNode::getProjectId).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private FieldConfigScheme scheme(TypeScheme scheme) {
        return new JiraTypeScheme(objects, scheme);
    }
}
