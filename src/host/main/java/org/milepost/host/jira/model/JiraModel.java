package org.milepost.host.jira.model;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.milepost.host.product.HostUser;

/** All that this Jira knows. */
public final class JiraModel {

    private final Clock clock;
    private final ZoneId systemZone;
    private final Ids ids = new Ids();
    private final People people;
    private final IssueTypes types = new IssueTypes(ids);
    private final Projects projects = new Projects();
    private final Workflows workflows = new Workflows();
    private final SecuritySchemes security = new SecuritySchemes(ids);
    private final Settings settings = new Settings();
    private final Avatars avatars = new Avatars(ids);
    private final Permissions permissions = new Permissions(this);
    private final Issues issues = new Issues(ids, new ChangeText(this));
    private final Components components = new Components(ids);
    private final Watchers watchers = new Watchers();
    private final Filters filters = new Filters(ids, permissions);
    private final Links links = new Links(ids, issues);

    /**
     * @param systemZone the zone of the server, in which Jira keeps days without a time
     */
    public JiraModel(Clock clock, ZoneId systemZone, Collection<HostUser> people) {
        this.clock = clock;
        this.systemZone = systemZone;
        this.people = new People(people);
    }

    /**
     * Changes which types a scheme offers, in all projects that use it at once. A type of which issues exist there
     * must stay: Jira would move them first, this one refuses.
     *
     * @throws IllegalStateException if issues of a removed type exist
     */
    public synchronized TypeScheme updateTypeScheme(long schemeId, Collection<String> typeIds) {
        TypeScheme before = types.scheme(schemeId)
                .orElseThrow(() -> new IllegalArgumentException("No scheme " + schemeId));
        Set<String> removed = new LinkedHashSet<>(before.typeIds());
        removed.removeAll(typeIds);
        for (ProjectRecord project : projects.usingTypeScheme(schemeId)) {
            issues.all().stream().filter(each -> each.projectId() == project.id() && removed.contains(each.typeId()))
                    .findFirst().ifPresent(each -> {
                        throw new IllegalStateException("Issue type " + each.typeId() + " is in use by " + each.key());
                    });
        }
        return types.updateScheme(schemeId, typeIds);
    }

    /**
     * Gives a project another issue type scheme, which must offer every type that its issues have. Jira's own pages
     * would move the issues first.
     *
     * @throws IllegalStateException if an issue has a type that the scheme lacks
     */
    public synchronized void assignTypeScheme(long projectId, long schemeId) {
        TypeScheme scheme = types.scheme(schemeId)
                .orElseThrow(() -> new IllegalArgumentException("No scheme " + schemeId));
        ProjectRecord project = projects.byId(projectId)
                .orElseThrow(() -> new IllegalArgumentException("No project " + projectId));
        issues.all().stream().filter(each -> each.projectId() == projectId && !scheme.typeIds().contains(each.typeId()))
                .findFirst().ifPresent(each -> {
                    throw new IllegalStateException("Issue type " + each.typeId() + " is in use by " + each.key());
                });
        projects.put(project.withTypeScheme(schemeId));
    }

    /** The types that a project offers. */
    public List<IssueTypeRecord> typesOf(ProjectRecord project) {
        return types.scheme(project.typeSchemeId()).orElseGet(types::defaultScheme).typeIds().stream()
                .flatMap(id -> types.byId(id).stream()).toList();
    }

    public ProjectRecord projectOf(IssueRecord issue) {
        return projects.byId(issue.projectId()).orElseThrow();
    }

    public Workflow workflowOf(IssueRecord issue) {
        return workflows.byName(projectOf(issue).workflow());
    }

    public Clock clock() {
        return clock;
    }

    public ZoneId systemZone() {
        return systemZone;
    }

    public Ids ids() {
        return ids;
    }

    public People people() {
        return people;
    }

    public IssueTypes types() {
        return types;
    }

    public Projects projects() {
        return projects;
    }

    public Workflows workflows() {
        return workflows;
    }

    public SecuritySchemes security() {
        return security;
    }

    public Settings settings() {
        return settings;
    }

    public Avatars avatars() {
        return avatars;
    }

    public Permissions permissions() {
        return permissions;
    }

    public Issues issues() {
        return issues;
    }

    public Components components() {
        return components;
    }

    public Watchers watchers() {
        return watchers;
    }

    public Filters filters() {
        return filters;
    }

    public Links links() {
        return links;
    }
}
