package org.milepost.sharing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.GoalKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;

/**
 * Who may do what with an item: a pure function, the only one that decides it. The owner may do all; anybody else only what a live share
 * grants. Administrators, managers of managers and former managers are nobody special here.
 */
public final class AccessPolicy {

    /**
     * Who is looking.
     *
     * @param person the viewer
     * @param groups the names of the groups the viewer is in now
     */
    public record Viewer(PersonKey person, Set<String> groups) {
        public Viewer {
            groups = Set.copyOf(groups);
        }
    }

    /**
     * What is known of the owner at the moment of looking.
     *
     * @param zone the owner's time zone
     * @param today the owner's day
     * @param line the entry of the reporting line that holds for the owner today
     */
    public record OwnerNow(ZoneId zone, LocalDate today, Optional<ReportingLine.Entry> line) {
    }

    private AccessPolicy() {
    }

    /**
     * What this viewer may do with this item.
     *
     * @param viewer absent for somebody who is not logged in
     * @param item the item
     * @param shares any shares; those of other owners or other items grant nothing
     * @param owner what is known of the item's owner now; not needed, and absent, where the viewer is the owner or nobody
     */
    public static Access decide(Optional<Viewer> viewer, ItemPath item, Collection<Share> shares, Optional<OwnerNow> owner) {
        if (viewer.filter(looking -> looking.person().equals(item.owner())).isPresent()) {
            return Access.OWNER;
        }
        if (viewer.isEmpty() || owner.isEmpty()) {
            return Access.NONE;
        }
        return shares.stream()
                .filter(share -> share.owner().equals(item.owner()) && covers(share.item(), item))
                .filter(share -> isFor(share.grantee(), viewer.get()) && isLive(share, owner.get()))
                .map(Share::level)
                .max(Comparator.naturalOrder())
                .orElse(Access.NONE);
    }

    /**
     * Whether a share grants anything at all now: not revoked, not past its last day, and one with "my manager" only as long as the line
     * to that very person has held without a break since the share was made; a manager who comes back needs the owner's word again.
     */
    public static boolean isLive(Share share, OwnerNow owner) {
        if (share.revoked() || share.until().filter(owner.today()::isAfter).isPresent()) {
            return false;
        }
        if (share.grantee() instanceof Grantee.Manager manager) {
            LocalDate granted = LocalDate.ofInstant(share.grantedAt(), owner.zone());
            return owner.line()
                    .filter(line -> line.manager().equals(manager.pinned()) && !line.since().isAfter(granted))
                    .isPresent();
        }
        return true;
    }

    private static boolean isFor(Grantee grantee, Viewer viewer) {
        if (grantee instanceof Grantee.User user) {
            return user.person().equals(viewer.person());
        }
        if (grantee instanceof Grantee.Manager manager) {
            return manager.pinned().equals(viewer.person());
        }
        return viewer.groups().contains(((Grantee.Group) grantee).name());
    }

    /** A plan covers its professional goals, a goal its milestones; a personal goal is covered by itself alone. */
    private static boolean covers(ItemReference shared, ItemPath item) {
        return switch (shared.kind()) {
            case PLAN -> item.kind() == GoalKind.PROFESSIONAL && item.plan().filter(plan -> plan == shared.id()).isPresent();
            case GOAL -> item.goal().filter(goal -> goal.value() == shared.id()).isPresent();
            case MILESTONE -> item.milestone().filter(milestone -> milestone.value() == shared.id()).isPresent();
            case REVIEW -> false;
        };
    }
}
