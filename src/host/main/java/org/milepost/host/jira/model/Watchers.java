package org.milepost.host.jira.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Who watches which issue. */
public final class Watchers {

    private final Map<Long, Set<String>> keysByIssue = new ConcurrentHashMap<>();

    Watchers() {
    }

    public void start(long issueId, String userKey) {
        keysByIssue.compute(issueId, (id, before) -> {
            Set<String> after = new TreeSet<>(before == null ? Set.of() : before);
            after.add(userKey);
            return Set.copyOf(after);
        });
    }

    public void stop(long issueId, String userKey) {
        keysByIssue.computeIfPresent(issueId, (id, before) -> {
            Set<String> after = new TreeSet<>(before);
            after.remove(userKey);
            return Set.copyOf(after);
        });
    }

    /** The keys of those who watch an issue. */
    public Set<String> of(long issueId) {
        return keysByIssue.getOrDefault(issueId, Set.of());
    }

    /** The ids of the issues that a person watches. */
    public List<Long> watchedBy(String userKey) {
        return keysByIssue.entrySet().stream().filter(each -> each.getValue().contains(userKey)).map(Map.Entry::getKey).sorted().toList();
    }
}
