package org.milepost.host.jira.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The components of the projects. */
public final class Components {

    private final Map<Long, ComponentRecord> byId = new ConcurrentHashMap<>();
    private final Ids ids;

    Components(Ids ids) {
        this.ids = ids;
    }

    /**
     * Adds a component to a project.
     *
     * @throws IllegalStateException if the project has one of that name
     */
    public synchronized ComponentRecord create(ProjectRecord project, String name) {
        if (named(project.id(), name).isPresent()) {
            throw new IllegalStateException("A component with the name " + name + " already exists in this project.");
        }
        ComponentRecord component = new ComponentRecord(ids.next(), project.id(), name);
        byId.put(component.id(), component);
        return component;
    }

    public List<ComponentRecord> all() {
        return byId.values().stream().sorted(Comparator.comparing(ComponentRecord::name)).toList();
    }

    public List<ComponentRecord> ofProject(long projectId) {
        return all().stream().filter(each -> each.projectId() == projectId).toList();
    }

    /** The components of an issue, by name. */
    public List<ComponentRecord> of(IssueRecord issue) {
        return issue.componentIds().stream().flatMap(each -> Optional.ofNullable(byId.get(each)).stream())
                .sorted(Comparator.comparing(ComponentRecord::name)).toList();
    }

    public Optional<ComponentRecord> byId(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The component of a project that a form means, by name or id. */
    public Optional<ComponentRecord> named(long projectId, String nameOrId) {
        return byId.values().stream().filter(each -> each.projectId() == projectId)
                .filter(each -> Stream.of(each.name(), String.valueOf(each.id())).anyMatch(nameOrId::equalsIgnoreCase)).findFirst();
    }
}
