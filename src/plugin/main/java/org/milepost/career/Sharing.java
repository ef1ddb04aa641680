package org.milepost.career;

import java.util.List;
import java.util.Optional;
import org.milepost.plan.ItemReference;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows;
import org.milepost.plan.Refusal;
import org.milepost.sharing.AccessService;
import org.milepost.sharing.ShareRows;
import org.milepost.sharing.ViewLog;

/** Sharing one's plan, goals and milestones, and what others share. */
public final class Sharing {

    /** How many lines of who looked are shown at most. */
    public static final int VIEWS_SHOWN = 200;

    public Sharing(ShareRows shares, ViewLog views, PlanRows plans, People people, AccessService access, ChangeWriter changes,
                   VisibleGoals goals) {
    }

    /**
     * Shares an own item. Sharing the same item with the same person again (or with "my manager" again) replaces the share before.
     *
     * @throws Refusal NOT_FOUND, NOT_ALLOWED, SHARE_WITH_SELF, MANAGER_UNKNOWN, PERSON_UNKNOWN of {@code user} (also for somebody who may
     *     not look people up), FIELD_INVALID of {@code level}, DATE_OUT_OF_RANGE of {@code until}
     */
    public ShareView share(PersonKey actor, ShareRequest request) {
        throw new UnsupportedOperationException();
    }

    /** @throws Refusal NOT_FOUND unless one made it oneself and it was not revoked yet */
    public void revoke(PersonKey actor, long share) {
        throw new UnsupportedOperationException();
    }

    /** What one shares (of this item alone, if one is given), ended shares included and marked, newest first. */
    public List<ShareView> given(PersonKey actor, Optional<ItemReference> item) {
        throw new UnsupportedOperationException();
    }

    /** The live shares that others made with one, newest first. */
    public List<ShareView> received(PersonKey actor) {
        throw new UnsupportedOperationException();
    }

    /** Those of {@link #received} made with one in person, or as a manager, that one has not seen yet. */
    public List<ShareView> notices(PersonKey actor) {
        throw new UnsupportedOperationException();
    }

    /** Takes the notices away that {@link #notices} shows now. */
    public void markNoticesSeen(PersonKey actor) {
        throw new UnsupportedOperationException();
    }

    /** Who looked at anything of one's own, newest first, at most {@value #VIEWS_SHOWN} lines. */
    public List<Seen> seenBy(PersonKey actor) {
        throw new UnsupportedOperationException();
    }
}
