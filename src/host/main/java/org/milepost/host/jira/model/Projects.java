package org.milepost.host.jira.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The projects of this Jira. */
public final class Projects {

    private final Map<Long, ProjectRecord> byId = new ConcurrentHashMap<>();

    /** Adds a project or replaces the one with the same id. */
    public void put(ProjectRecord project) {
        byId.put(project.id(), project);
    }

    public Optional<ProjectRecord> byId(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<ProjectRecord> byKey(String key) {
        return byId.values().stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /**
     * The project with this key, which must be there.
     *
     * @throws IllegalArgumentException if it is not
     */
    public ProjectRecord get(String key) {
        return byKey(key).orElseThrow(() -> new IllegalArgumentException("No project " + key));
    }

    /** All, in the order of their names. */
    public List<ProjectRecord> all() {
        return byId.values().stream().sorted(Comparator.comparing(ProjectRecord::name)).toList();
    }

    public List<ProjectRecord> usingTypeScheme(long schemeId) {
        return all().stream().filter(each -> each.typeSchemeId() == schemeId).toList();
    }

    public List<ProjectRecord> usingSecurityScheme(long schemeId) {
        return all().stream().filter(each -> each.securityScheme().filter(id -> id == schemeId).isPresent()).toList();
    }
}
