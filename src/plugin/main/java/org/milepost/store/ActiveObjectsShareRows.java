package org.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.Access;
import org.milepost.sharing.Grantee;
import org.milepost.sharing.Share;
import org.milepost.sharing.ShareRows;

/** Stored shares. Every read finishes unfinished changes first: a revocation that was committed holds, whatever crashed after it. */
public final class ActiveObjectsShareRows implements ShareRows {

    private static final Comparator<Share> NEWEST_FIRST = Comparator.comparing(Share::grantedAt).thenComparing(Share::id).reversed();

    private final Tables tables;
    private final UnfinishedChanges unfinished;

    public ActiveObjectsShareRows(ActiveObjects activeObjects) {
        this.tables = new Tables(activeObjects);
        this.unfinished = new UnfinishedChanges(tables);
    }

    @Override
    public Optional<Share> find(long id) {
        unfinished.finishAll();
        return Columns.rowId(id).flatMap(row -> tables.find(SharingEntity.class, "ID = ?", row).stream().findFirst()).map(ActiveObjectsShareRows::share);
    }

    @Override
    public List<Share> ofOwner(PersonKey owner) {
        return ofOwners(Set.of(owner));
    }

    @Override
    public List<Share> ofOwners(Set<PersonKey> owners) {
        unfinished.finishAll();
        Set<String> keys = owners.stream().map(PersonKey::value).collect(Collectors.toSet());
        return shares(tables.findIn(SharingEntity.class, "OWNER_KEY", keys, "REVOKED = ?", false));
    }

    @Override
    public List<Share> withPerson(PersonKey person, Set<String> groups) {
        unfinished.finishAll();
        List<SharingEntity> found = new ArrayList<>(tables.find(SharingEntity.class, "REVOKED = ? AND GRANTEE = ? AND GRANTEE_KIND <> ?",
                false, person.value(), ChangeFacts.GRANTEE_GROUP));
        found.addAll(tables.findIn(SharingEntity.class, "GRANTEE", groups, "REVOKED = ? AND GRANTEE_KIND = ?", false, ChangeFacts.GRANTEE_GROUP));
        return shares(found);
    }

    @Override
    public void markSeen(Set<Long> shares) {
        unfinished.finishAll();
        Set<Integer> ids = shares.stream().map(Columns::rowId).flatMap(Optional::stream).collect(Collectors.toSet());
        for (SharingEntity row : tables.findIn(SharingEntity.class, "ID", ids)) {
            if (!row.isSeen()) {
                row.setSeen(true);
                row.save();
            }
        }
    }

    private static List<Share> shares(List<SharingEntity> rows) {
        return rows.stream().map(ActiveObjectsShareRows::share).sorted(NEWEST_FIRST).toList();
    }

    private static Share share(SharingEntity row) {
        return new Share(row.getID(), new PersonKey(row.getOwnerKey()),
                new ItemReference(ItemKind.valueOf(row.getItemKind()), row.getItemId()), grantee(row), Access.valueOf(row.getAccessLevel()),
                Columns.day(row.getUntilDay()), Columns.moment(row.getGrantedAt()), row.isRevoked(), row.isSeen());
    }

    private static Grantee grantee(SharingEntity row) {
        return switch (row.getGranteeKind()) {
            case ChangeFacts.GRANTEE_USER -> new Grantee.User(new PersonKey(row.getGrantee()));
            case ChangeFacts.GRANTEE_GROUP -> new Grantee.Group(row.getGrantee());
            case ChangeFacts.GRANTEE_MANAGER -> new Grantee.Manager(new PersonKey(row.getGrantee()));
            default -> throw new IllegalStateException("unknown kind of grantee [share=" + row.getID() + "]");
        };
    }
}
