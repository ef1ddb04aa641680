package org.milepost.jira.setup;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.option.OptionSetManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.setup.SetUpDone.Step;

/** Issue type schemes. A scheme that other projects are on is never changed: the project gets one of its own instead. */
final class TypeSchemes {

    private final IssueTypeSchemeManager schemes;
    private final FieldConfigSchemeManager contexts;
    private final OptionSetManager options;
    private final ProjectManager projects;
    private final I18nResolver texts;

    TypeSchemes(IssueTypeSchemeManager schemes, FieldConfigSchemeManager contexts, OptionSetManager options, ProjectManager projects, I18nResolver texts) {
        this.schemes = schemes;
        this.contexts = contexts;
        this.options = options;
        this.projects = projects;
        this.texts = texts;
    }

    String nameOf(Project project) {
        return schemes.getConfigScheme(project).getName();
    }

    boolean isOnDefault(Project project) {
        return schemes.isDefaultIssueTypeScheme(schemes.getConfigScheme(project));
    }

    /** The other projects on the project's scheme, by name. */
    List<Project> sharedWith(Project project) {
        FieldConfigScheme scheme = schemes.getConfigScheme(project);
        // The default scheme names no projects: they are those that have no other.
        Stream<Project> onIt = schemes.isDefaultIssueTypeScheme(scheme)
                ? projects.getProjects().stream().filter(other -> scheme.getId().equals(schemes.getConfigScheme(other).getId()))
                : scheme.getAssociatedProjectObjects().stream();
        return onIt.filter(other -> !other.getId().equals(project.getId())).sorted(Comparator.comparing(Project::getName)).toList();
    }

    /** Whether the project has these types in a scheme that Milepost need not touch. */
    boolean has(Project project, Collection<String> types) {
        return typesIn(schemes.getConfigScheme(project)).containsAll(types);
    }

    /** Takes the types out of the default scheme, where Jira puts every type that is made. */
    void restoreDefault(Collection<String> types, List<Step> steps) {
        FieldConfigScheme scheme = schemes.getDefaultIssueTypeScheme();
        Set<String> without = typesIn(scheme);
        if (without.removeAll(types)) {
            schemes.update(scheme, without);
            steps.add(Step.DEFAULT_SCHEME_RESTORED);
        }
    }

    /** Gives the project these types: in its own scheme if it has one, else in a new one with the types it had. */
    void ensure(Project project, Collection<String> types, List<Step> steps) {
        if (has(project, types)) {
            return;
        }
        FieldConfigScheme scheme = schemes.getConfigScheme(project);
        Set<String> wanted = typesIn(scheme);
        wanted.addAll(types);
        if (!isOnDefault(project) && sharedWith(project).isEmpty()) {
            schemes.update(scheme, wanted);
            steps.add(Step.SCHEME_EXTENDED);
        } else {
            assign(project, scheme, own(project, wanted, steps));
            steps.add(Step.SCHEME_ASSIGNED);
        }
    }

    /** A scheme made by a set-up that failed half way is taken up again; it is known by its name and by having no project. */
    private FieldConfigScheme own(Project project, Set<String> wanted, List<Step> steps) {
        String name = texts.getText("milepost.setup.scheme.name", project.getKey());
        Optional<FieldConfigScheme> left = schemes.getAllSchemes().stream()
                .filter(scheme -> name.equals(scheme.getName()) && scheme.getAssociatedProjectObjects().isEmpty()).findFirst();
        if (left.isPresent()) {
            return schemes.update(left.get(), wanted);
        }
        steps.add(Step.SCHEME_CREATED);
        return schemes.create(name, texts.getText("milepost.setup.scheme.description", project.getKey()), List.copyOf(wanted));
    }

    /** As Jira's own page does it: first out of the old scheme, then into the new one. In between the project is on the default scheme. */
    private void assign(Project project, FieldConfigScheme old, FieldConfigScheme own) {
        List<JiraContextNode> context = List.of(new ProjectContext(project.getId()));
        contexts.removeSchemeAssociation(context, old.getField());
        contexts.updateFieldConfigScheme(own, context, own.getField());
    }

    private Set<String> typesIn(FieldConfigScheme scheme) {
        return new LinkedHashSet<>(options.getOptionsForConfig(scheme.getOneAndOnlyConfig()).getOptionIds());
    }
}
