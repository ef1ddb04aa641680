package org.milepost.plan;

/**
 * What the owner of a milestone promised themselves for reaching it, seen by nobody else.
 *
 * @param version of its {@link Part} of the goal the milestone belongs to, 0 without one
 * @param reward what they give themselves, may be empty
 * @param words what they want to be told, may be empty
 * @param lookBackDeclined whether they said that they do not want to look back on it now
 */
public record MilestonePromise(long version, String reward, String words, boolean lookBackDeclined) {

    /** Of a milestone nothing was promised for. */
    public static final MilestonePromise NONE = new MilestonePromise(0, "", "", false);

    /** What a part says of a milestone of this goal; under another goal than it was written it rests on no version there. */
    public static MilestonePromise of(Part part, IssueId goal) {
        return new MilestonePromise(part.aggregate().id() == goal.value() ? part.version() : 0, part.text("reward"), part.text("words"), part.isYes("lookBackDeclined"));
    }

    /** Whether there is a reward or a word to be given back. */
    public boolean isMade() {
        return !reward.isEmpty() || !words.isEmpty();
    }
}
