package org.milepost.plan;

import java.util.Optional;

/**
 * What a milestone is beside its issue.
 *
 * @param version of its {@link Part}, 0 without one
 * @param criterion how one sees that it is reached, may be empty
 * @param kind what it is proven by
 */
public record MilestoneProfile(long version, String criterion, Optional<MilestoneKind> kind) {

    /** Of a milestone nothing was said about. */
    public static final MilestoneProfile NONE = new MilestoneProfile(0, "", Optional.empty());

    static MilestoneProfile of(Part part) {
        return new MilestoneProfile(part.version(), part.text("criterion"), part.choice("kind", MilestoneKind.class));
    }
}
