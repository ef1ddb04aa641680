package org.milepost.host.jira.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A project with all that is configured for it.
 *
 * @param leadKey        the user key of the project lead
 * @param typeSchemeId   its issue type scheme
 * @param workflow       the name of its workflow
 * @param securityScheme the id of its issue security scheme
 * @param fields         its screens and required fields
 * @param grants         permission key to those who have it
 * @param roles          role name to the user keys of its members
 */
public record ProjectRecord(long id, String key, String name, String description, String leadKey, long typeSchemeId,
                            String workflow, Optional<Long> securityScheme, FieldRules fields,
                            Map<String, Set<Grant>> grants, Map<String, Set<String>> roles) {

    public ProjectRecord {
        if (!key.matches("[A-Z][A-Z0-9]+")) {
            throw new IllegalArgumentException("Not a project key: " + key);
        }
        Objects.requireNonNull(workflow, "workflow");
        Objects.requireNonNull(fields, "fields");
        grants = copy(grants);
        roles = copy(roles);
    }

    /** Who has this permission. */
    public Set<Grant> holders(String permission) {
        return grants.getOrDefault(permission, Set.of());
    }

    /** The same with this permission granted to exactly these. */
    public ProjectRecord granting(String permission, Grant... holders) {
        Map<String, Set<Grant>> changed = new HashMap<>(grants);
        changed.put(permission, Set.of(holders));
        return new ProjectRecord(id, key, name, description, leadKey, typeSchemeId, workflow, securityScheme, fields,
                changed, roles);
    }

    public ProjectRecord withTypeScheme(long schemeId) {
        return new ProjectRecord(id, key, name, description, leadKey, schemeId, workflow, securityScheme, fields,
                grants, roles);
    }

    public ProjectRecord withWorkflow(String workflowName) {
        return new ProjectRecord(id, key, name, description, leadKey, typeSchemeId, workflowName, securityScheme,
                fields, grants, roles);
    }

    public ProjectRecord withSecurityScheme(long schemeId) {
        return new ProjectRecord(id, key, name, description, leadKey, typeSchemeId, workflow, Optional.of(schemeId),
                fields, grants, roles);
    }

    public ProjectRecord withFields(FieldRules rules) {
        return new ProjectRecord(id, key, name, description, leadKey, typeSchemeId, workflow, securityScheme, rules,
                grants, roles);
    }

    /** The same with these members of a role. */
    public ProjectRecord withRole(String role, String... userKeys) {
        Map<String, Set<String>> changed = new HashMap<>(roles);
        changed.put(role, Set.of(userKeys));
        return new ProjectRecord(id, key, name, description, leadKey, typeSchemeId, workflow, securityScheme, fields,
                grants, changed);
    }

    private static <T> Map<String, Set<T>> copy(Map<String, Set<T>> map) {
        Map<String, Set<T>> copy = new HashMap<>();
        map.forEach((each, holders) -> copy.put(each, Set.copyOf(new HashSet<>(holders))));
        return Map.copyOf(copy);
    }
}
