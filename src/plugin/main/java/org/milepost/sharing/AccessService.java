package org.milepost.sharing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.AccessPolicy.OwnerNow;
import org.milepost.sharing.AccessPolicy.Viewer;

/** Asks the {@link AccessPolicy} with all it needs, for many items at once: at most four port calls, whatever the number of items. */
public final class AccessService {

    private final ShareRows shares;
    private final ReportingLine reportingLine;
    private final People people;
    private final Clock clock;

    public AccessService(ShareRows shares, ReportingLine reportingLine, People people, Clock clock) {
        this.shares = shares;
        this.reportingLine = reportingLine;
        this.people = people;
        this.clock = clock;
    }

    /** What this viewer (absent: not logged in) may do with this item. */
    public Access accessTo(Optional<PersonKey> viewer, ItemPath item) {
        return accessTo(viewer, List.of(item)).get(item);
    }

    /** What this viewer (absent: not logged in) may do with each of these items; no item is missing in the map. */
    public Map<ItemPath, Access> accessTo(Optional<PersonKey> viewer, Collection<ItemPath> items) {
        Set<PersonKey> others = items.stream().map(ItemPath::owner)
                .filter(owner -> viewer.isPresent() && !viewer.get().equals(owner))
                .collect(toSet());
        Set<String> groups = others.isEmpty() ? Set.of() : people.groupsOf(viewer.orElseThrow());
        Optional<Viewer> looking = viewer.map(person -> new Viewer(person, groups));
        Map<PersonKey, List<Share>> granted = others.isEmpty() ? Map.of()
                : shares.ofOwners(others).stream().collect(groupingBy(Share::owner));
        Map<PersonKey, OwnerNow> now = ownersNow(others);
        Map<ItemPath, Access> decisions = new LinkedHashMap<>();
        items.forEach(item -> decisions.put(item, AccessPolicy.decide(looking, item,
                granted.getOrDefault(item.owner(), List.of()), Optional.ofNullable(now.get(item.owner())))));
        return decisions;
    }

    /**
     * Whether this owner has granted this viewer anything at all, be it ended or not: asked before anything of the owner's is read, so that the
     * time of an answer does not tell whether there is a plan. Two port calls.
     */
    public boolean isGrantedAnything(PersonKey viewer, PersonKey owner) {
        return shares.withPerson(viewer, people.groupsOf(viewer)).stream().anyMatch(share -> share.owner().equals(owner));
    }

    /**
     * Whether any of these owners has granted this viewer anything at all, be it ended or not. One port call; a second one, of the viewer's groups, only
     * where something is shared with groups and nothing with the viewer.
     */
    public boolean isGrantedAnything(PersonKey viewer, Set<PersonKey> owners) {
        List<Share> granted = shares.ofOwners(owners);
        Set<String> groups = granted.stream().map(Share::grantee).filter(Grantee.Group.class::isInstance).map(group -> ((Grantee.Group) group).name()).collect(toSet());
        return granted.stream().anyMatch(share -> share.grantee().equals(new Grantee.User(viewer)) || share.grantee().equals(new Grantee.Manager(viewer)))
                || !groups.isEmpty() && people.groupsOf(viewer).stream().anyMatch(groups::contains);
    }

    /** What the policy needs to know of each of these owners: two port calls, none for nobody. */
    public Map<PersonKey, OwnerNow> ownersNow(Set<PersonKey> owners) {
        if (owners.isEmpty()) {
            return Map.of();
        }
        Instant instant = clock.instant();
        Map<PersonKey, ZoneId> zones = people.zones(owners);
        Map<PersonKey, LocalDate> days = owners.stream()
                .collect(toMap(owner -> owner, owner -> LocalDate.ofInstant(instant, zones.get(owner))));
        Map<PersonKey, ReportingLine.Entry> lines = reportingLine.holding(days);
        Map<PersonKey, OwnerNow> now = new HashMap<>();
        owners.forEach(owner -> now.put(owner, new OwnerNow(zones.get(owner), days.get(owner), Optional.ofNullable(lines.get(owner)))));
        return now;
    }
}
