package org.milepost.host.jira.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.milepost.host.product.HostUser;

/** The saved filters. */
public final class Filters {

    private final Map<Long, SavedFilter> byId = new ConcurrentHashMap<>();
    private final Ids ids;
    private final Permissions permissions;

    Filters(Ids ids, Permissions permissions) {
        this.ids = ids;
        this.permissions = permissions;
    }

    /**
     * Saves a search.
     *
     * @throws IllegalStateException if its owner has one of that name
     */
    public synchronized SavedFilter create(String name, String ownerKey, String jql, Set<Grant> shares) {
        if (byId.values().stream().anyMatch(each -> each.ownerKey().equals(ownerKey) && each.name().equalsIgnoreCase(name.strip()))) {
            throw new IllegalStateException("Filter with same name already exists.");
        }
        SavedFilter filter = new SavedFilter(ids.next(), name.strip(), ownerKey, jql, shares);
        byId.put(filter.id(), filter);
        return filter;
    }

    public Optional<SavedFilter> byId(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    public void delete(long id) {
        byId.remove(id);
    }

    /** Those that a person owns or that are shared with them, by name. */
    public List<SavedFilter> visible(Optional<HostUser> user) {
        return byId.values().stream().filter(each -> mayUse(each, user)).sorted(Comparator.comparing(SavedFilter::name)).toList();
    }

    /**
     * The filter that a query means, by id or name.
     *
     * @param overriding whether it is found though the person may not use it
     */
    public Optional<SavedFilter> visible(String idOrName, Optional<HostUser> user, boolean overriding) {
        return byId.values().stream().filter(each -> overriding || mayUse(each, user))
                .filter(each -> Stream.of(String.valueOf(each.id()), each.name()).anyMatch(idOrName::equalsIgnoreCase))
                .min(Comparator.comparing(SavedFilter::id));
    }

    private boolean mayUse(SavedFilter filter, Optional<HostUser> user) {
        return user.map(HostUser::key).filter(filter.ownerKey()::equals).isPresent()
                || filter.shares().stream().anyMatch(each -> permissions.sharedWith(each, user));
    }
}
