package org.milepost.fake;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.Access;
import org.milepost.sharing.Grantee;
import org.milepost.sharing.Share;
import org.milepost.sharing.ShareRows;

/** Rows of shares. */
public final class InMemoryShareRows implements ShareRows {

    private static final Comparator<Share> NEWEST = Comparator.comparing(Share::grantedAt).thenComparing(Share::id).reversed();

    private final Map<Long, Share> rows = new LinkedHashMap<>();
    private long lastId;

    /** Makes a share as if it had been made long ago. */
    public void put(Share share) {
        rows.put(share.id(), share);
        lastId = Math.max(lastId, share.id());
    }

    void apply(Change change) {
        Map<String, String> facts = change.facts();
        switch (change.kind()) {
            case SHARED -> {
                lastId++;
                rows.put(lastId, new Share(lastId, new PersonKey(facts.get(ChangeFacts.SHARE_OWNER)), change.item(), grantee(facts),
                        Access.valueOf(facts.get(ChangeFacts.LEVEL)), InMemoryPlanRows.day(facts, ChangeFacts.UNTIL), change.at(), false,
                        false));
                for (String replaced : facts.getOrDefault(ChangeFacts.REPLACES, "").split(",")) {
                    if (!replaced.isEmpty()) {
                        revoke(Long.parseLong(replaced));
                    }
                }
            }
            case SHARE_REVOKED -> revoke(Long.parseLong(facts.get(ChangeFacts.SHARE)));
            default -> { }
        }
    }

    private static Grantee grantee(Map<String, String> facts) {
        String who = facts.get(ChangeFacts.GRANTEE);
        return switch (facts.get(ChangeFacts.GRANTEE_KIND)) {
            case ChangeFacts.GRANTEE_USER -> new Grantee.User(new PersonKey(who));
            case ChangeFacts.GRANTEE_GROUP -> new Grantee.Group(who);
            case ChangeFacts.GRANTEE_MANAGER -> new Grantee.Manager(new PersonKey(who));
            default -> throw new IllegalArgumentException("no such kind of grantee");
        };
    }

    private void revoke(long id) {
        rows.computeIfPresent(id, (key, share) -> new Share(id, share.owner(), share.item(), share.grantee(), share.level(), share.until(),
                share.grantedAt(), true, share.seen()));
    }

    @Override
    public Optional<Share> find(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public List<Share> ofOwner(PersonKey owner) {
        return ofOwners(Set.of(owner));
    }

    @Override
    public List<Share> ofOwners(Set<PersonKey> owners) {
        return rows.values().stream().filter(share -> owners.contains(share.owner()) && !share.revoked()).sorted(NEWEST).toList();
    }

    @Override
    public List<Share> withPerson(PersonKey person, Set<String> groups) {
        return rows.values().stream().filter(share -> !share.revoked() && isWith(share.grantee(), person, groups)).sorted(NEWEST).toList();
    }

    private static boolean isWith(Grantee grantee, PersonKey person, Set<String> groups) {
        return grantee.equals(new Grantee.User(person)) || grantee.equals(new Grantee.Manager(person))
                || grantee instanceof Grantee.Group group && groups.contains(group.name());
    }

    @Override
    public void markSeen(Set<Long> shares) {
        shares.forEach(id -> rows.computeIfPresent(id, (key, share) -> new Share(id, share.owner(), share.item(), share.grantee(),
                share.level(), share.until(), share.grantedAt(), share.revoked(), true)));
    }
}
