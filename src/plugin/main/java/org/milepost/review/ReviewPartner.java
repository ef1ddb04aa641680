package org.milepost.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartnerRole;
import org.milepost.plan.PersonKey;

/**
 * Somebody whom an owner reviews the plan with.
 *
 * @param plan the plan whose part it is
 * @param person who
 * @param role what they are to the owner
 * @param rhythm how often, absent if nothing was said
 * @param said the day the owner named for the next review
 * @param closeAloneAfter how many days after one has confirmed that one may close a review alone
 */
public record ReviewPartner(long plan, PersonKey person, PartnerRole role, Optional<Rhythm> rhythm, Optional<NextReview.Said> said, int closeAloneAfter) {

    /** How many days pass before one of the two may close a review alone, where nothing else was said. */
    public static final int CLOSE_ALONE_AFTER = 14;

    /** What this part says. */
    public static ReviewPartner of(Part part) {
        if (part.kind() != PartKind.REVIEW_PARTNER) {
            throw new IllegalArgumentException("not a partner: " + part.kind());
        }
        return new ReviewPartner(part.aggregate().id(), part.person("person").orElseThrow(), part.choice("role", PartnerRole.class).orElse(PartnerRole.MENTOR),
                Rhythm.of(part, "every", "days"), NextReview.said(part, "next"),
                part.count("closeAloneAfter").orElse(CLOSE_ALONE_AFTER));
    }

    /**
     * The values to keep: a day named for the next review comes with the day on which it was named.
     *
     * @param before the values so far
     * @param merged the values with a change
     * @param today the owner's day
     * @throws org.milepost.plan.Refusal FIELD_REQUIRED of {@code days} for an own cadence without
     */
    public static Map<String, String> settled(Map<String, String> before, Map<String, String> merged, LocalDate today) {
        Rhythm.requireDays(merged, "every", "days");
        return NextReview.settled(before, merged, new NextReview.Fields("next", "every", "days"), today);
    }
}
