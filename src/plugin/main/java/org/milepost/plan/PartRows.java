package org.milepost.plan;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Port: the parts of plans, goals and reviews as they stand after their last change; removed ones are not among them. Each read a fixed number of storage calls. */
public interface PartRows {

    /** The parts of these plans. */
    List<Part> ofPlans(Set<Long> plans);

    /** The parts of these goals. */
    List<Part> ofGoals(Set<IssueId> goals);

    /** The parts of these reviews. */
    List<Part> ofReviews(Set<Long> reviews);

    /** What is kept of these milestones, under whichever goal it was written, oldest first. */
    List<Part> ofMilestones(Set<IssueId> milestones);

    /** The parts of this one kind in all plans, goals and reviews of this person. */
    default List<Part> ofOwner(PersonKey owner, PartKind kind) {
        return ofOwners(Set.of(owner), kind).stream().map(OwnedPart::part).toList();
    }

    /** The same of several people. */
    List<OwnedPart> ofOwners(Set<PersonKey> owners, PartKind kind);

    /**
     * The goals with a resource that this person was asked for or has promised. There may be some among them that wait for the person no longer: the parts
     * of the goals tell.
     */
    Set<IssueId> goalsAsking(PersonKey person);

    /**
     * The plans whose owners name this person as a partner of reviews. There may be some among them that do so no longer, and past ones: the parts of the plans
     * tell.
     */
    Set<Long> plansNaming(PersonKey person);

    /**
     * A part and whose plan, goal or review it is of.
     *
     * @param owner whose
     * @param part the part
     */
    record OwnedPart(PersonKey owner, Part part) {
    }

    /** The requests for feedback made to this person, withdrawn ones too, and what this person said, in whosever goals. */
    List<OwnedPart> feedbackOf(PersonKey person);

    /** What was told any of these since a moment, in whichever plan. */
    List<Announcement> announcedTo(Set<Addressee> readers, Instant since);
}
