package org.milepost.plan;

import java.util.List;
import java.util.Optional;

/**
 * What a milestone is beside its issue.
 *
 * @param version of its {@link Part} of the goal it belongs to, 0 without one
 * @param criterion how one sees that it is reached, may be empty
 * @param kind what it is proven by
 * @param promise what its owner promised themselves for it: for the owner alone, else {@link MilestonePromise#NONE}
 */
public record MilestoneProfile(long version, String criterion, Optional<MilestoneKind> kind, MilestonePromise promise) {

    /** Of a milestone nothing was said about. */
    public static final MilestoneProfile NONE = new MilestoneProfile(0, "", Optional.empty(), MilestonePromise.NONE);

    /**
     * What parts of one milestone of this goal say of it; under another goal than they were written they rest on no version there.
     *
     * @param parts oldest first: of two of a kind the last holds
     */
    public static MilestoneProfile of(List<Part> parts, IssueId goal) {
        MilestoneProfile known = NONE;
        for (Part part : parts) {
            known = part.kind() == PartKind.MILESTONE_PROMISE ? known.promising(MilestonePromise.of(part, goal)) : known.described(part, goal);
        }
        return known;
    }

    private MilestoneProfile described(Part part, IssueId goal) {
        return new MilestoneProfile(part.aggregate().id() == goal.value() ? part.version() : 0, part.text("criterion"), part.choice("kind", MilestoneKind.class), promise);
    }

    /** The same with this promise. */
    public MilestoneProfile promising(MilestonePromise promised) {
        return new MilestoneProfile(version, criterion, kind, promised);
    }
}
