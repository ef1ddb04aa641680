package org.milepost.host.jira.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The issue security schemes of this Jira, their levels and whom each level names. */
public final class SecuritySchemes {

    private final Map<Long, SecurityScheme> schemes = new ConcurrentHashMap<>();
    private final Map<Long, SecurityLevel> levels = new ConcurrentHashMap<>();
    private final Ids ids;

    SecuritySchemes(Ids ids) {
        this.ids = ids;
    }

    public SecurityScheme createScheme(String name) {
        SecurityScheme scheme = new SecurityScheme(ids.next(), name, Optional.empty());
        schemes.put(scheme.id(), scheme);
        return scheme;
    }

    public Optional<SecurityScheme> scheme(long id) {
        return Optional.ofNullable(schemes.get(id));
    }

    public List<SecurityScheme> schemes() {
        return schemes.values().stream().sorted(Comparator.comparing(SecurityScheme::id)).toList();
    }

    /** Makes a level that names nobody yet, so that nobody sees what carries it. */
    public SecurityLevel createLevel(long schemeId, String name, String description) {
        requireScheme(schemeId);
        SecurityLevel level = new SecurityLevel(ids.next(), schemeId, name, description, List.of());
        levels.put(level.id(), level);
        return level;
    }

    public Optional<SecurityLevel> level(long id) {
        return Optional.ofNullable(levels.get(id));
    }

    public List<SecurityLevel> levelsOf(long schemeId) {
        return levels.values().stream().filter(each -> each.schemeId() == schemeId)
                .sorted(Comparator.comparing(SecurityLevel::id)).toList();
    }

    /** Names somebody more in a level. */
    public synchronized void addEntry(long levelId, Grant entry) {
        SecurityLevel level = level(levelId)
                .orElseThrow(() -> new IllegalArgumentException("No security level " + levelId));
        List<Grant> all = new ArrayList<>(level.entries());
        if (!all.contains(entry)) {
            all.add(entry);
        }
        levels.put(levelId, new SecurityLevel(levelId, level.schemeId(), level.name(), level.description(), all));
    }

    public void setDefault(long schemeId, long levelId) {
        SecurityScheme scheme = requireScheme(schemeId);
        level(levelId).filter(each -> each.schemeId() == schemeId)
                .orElseThrow(() -> new IllegalArgumentException("No level " + levelId + " in scheme " + schemeId));
        schemes.put(schemeId, new SecurityScheme(schemeId, scheme.name(), Optional.of(levelId)));
    }

    private SecurityScheme requireScheme(long id) {
        return scheme(id).orElseThrow(() -> new IllegalArgumentException("No security scheme " + id));
    }
}
