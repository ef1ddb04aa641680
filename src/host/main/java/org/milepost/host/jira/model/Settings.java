package org.milepost.host.jira.model;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What administrators of this Jira switch on and off, and the global permissions. */
public final class Settings {

    private final Map<String, Set<Grant>> global = new ConcurrentHashMap<>();
    private volatile boolean subTasks = true;
    private volatile boolean linking = true;

    Settings() {
        grant(Permission.USER_PICKER, Grant.LOGGED_IN);
        grant(Permission.BULK_CHANGE, Grant.LOGGED_IN);
    }

    public boolean subTasksEnabled() {
        return subTasks;
    }

    public void enableSubTasks(boolean on) {
        subTasks = on;
    }

    public boolean linkingEnabled() {
        return linking;
    }

    public void enableLinking(boolean on) {
        linking = on;
    }

    /** Gives a global permission to exactly these. Administrators are named by their accounts, not here. */
    public void grant(String permission, Grant... holders) {
        global.put(permission, Set.of(holders));
    }

    public Set<Grant> holders(String permission) {
        return global.getOrDefault(permission, Set.of());
    }
}
