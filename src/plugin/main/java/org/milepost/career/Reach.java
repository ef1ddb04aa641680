package org.milepost.career;

import java.util.List;
import java.util.Optional;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.Access;
import org.milepost.sharing.Grantee;

/** Whether somebody who is asked for a resource gets to see that, as the owner's own shares tell. */
public enum Reach {
    /** Nothing is shared with them that holds the request. */
    UNSEEN,
    /** They see it, and may not answer. */
    SEEN,
    /** They see it and may answer. */
    ANSWERABLE,
    /** It is shared with a group, which may hold them: whether it does is not looked up, since an owner could find out so who is in which group. */
    UNTOLD;

    /**
     * What the shares tell.
     *
     * @param shares the live ones by which others see the goal or a milestone of it
     * @param milestone whose step the resource is for, absent for one of the goal itself
     */
    public static Reach of(PersonKey asked, List<ShareView> shares, Optional<IssueId> milestone) {
        List<ShareView> opening = shares.stream().filter(share -> share.share().item().kind() != ItemKind.MILESTONE
                || milestone.filter(id -> id.value() == share.share().item().id()).isPresent()).toList();
        if (opening.stream().anyMatch(share -> share.share().grantee() instanceof Grantee.Group)) {
            return UNTOLD;
        }
        List<Access> levels = opening.stream().filter(share -> share.grantee().filter(person -> person.key().equals(asked)).isPresent())
                .map(share -> share.share().level()).toList();
        if (levels.isEmpty()) {
            return UNSEEN;
        }
        return levels.stream().anyMatch(level -> level.allows(Access.COMMENT)) ? ANSWERABLE : SEEN;
    }
}
