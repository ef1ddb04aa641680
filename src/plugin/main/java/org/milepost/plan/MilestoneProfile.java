package org.milepost.plan;

import java.util.Optional;

/**
 * What a milestone is beside its issue.
 *
 * @param version of its {@link Part} of the goal it belongs to, 0 without one
 * @param criterion how one sees that it is reached, may be empty
 * @param kind what it is proven by
 */
public record MilestoneProfile(long version, String criterion, Optional<MilestoneKind> kind) {

    /** Of a milestone nothing was said about. */
    public static final MilestoneProfile NONE = new MilestoneProfile(0, "", Optional.empty());

    /** What a part says of a milestone of this goal; under another goal than it was written it rests on no version there. */
    public static MilestoneProfile of(Part part, IssueId goal) {
        return new MilestoneProfile(part.aggregate().id() == goal.value() ? part.version() : 0, part.text("criterion"), part.choice("kind", MilestoneKind.class));
    }
}
