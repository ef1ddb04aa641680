package org.milepost.rest;

import java.time.LocalDate;
import org.milepost.career.ShareView;
import org.milepost.plan.People.Person;
import org.milepost.sharing.Grantee;
import org.milepost.sharing.Share;

/**
 * A share: {@code title} and {@code goal} absent for a plan, {@code until} the last day (absent for no end), {@code live} whether it grants
 * anything now.
 */
@Json
record ShareResponse(long id, ItemResponse item, String title, Long goal, PersonResponse owner, GranteeResponse grantee, String level, String until,
                     String grantedAt, boolean live, boolean seen) {

    /** With whom: USER or MANAGER with the person's names, GROUP with the group's. */
    @Json
    record GranteeResponse(String kind, String name, String fullName) {
    }

    static ShareResponse of(ShareView view) {
        Share share = view.share();
        return new ShareResponse(share.id(), ItemResponse.of(share.item()), view.title().orElse(null), view.goal().map(goal -> goal.value()).orElse(null),
                PersonResponse.of(view.owner()), grantee(view), share.level().name(), share.until().map(LocalDate::toString).orElse(null),
                share.grantedAt().toString(), view.live(), share.seen());
    }

    private static GranteeResponse grantee(ShareView view) {
        if (view.share().grantee() instanceof Grantee.Group group) {
            return new GranteeResponse("GROUP", group.name(), group.name());
        }
        String kind = view.share().grantee() instanceof Grantee.Manager ? "MANAGER" : "USER";
        return new GranteeResponse(kind, view.grantee().map(Person::name).orElse(null), view.grantee().map(Person::fullName).orElse(null));
    }
}
