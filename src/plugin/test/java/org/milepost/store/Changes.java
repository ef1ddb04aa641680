package org.milepost.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.milepost.evidence.Evidence;
import org.milepost.plan.AggregateId;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;

/** Changes to try: each of one aggregate and version, filled with what its kind has to carry. */
final class Changes {

    static final PersonKey ANNA = new PersonKey("JIRAUSER100");
    static final PersonKey BEN = new PersonKey("JIRAUSER200");
    static final PersonKey CLEO = new PersonKey("JIRAUSER300");

    private final AggregateId aggregate;
    private final long version;
    private final Map<String, String> facts = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private ItemReference item;
    private PersonKey author = ANNA;
    private Instant at = StoreTest.NOW;

    private Changes(AggregateId aggregate, long version) {
        this.aggregate = aggregate;
        this.version = version;
        this.item = new ItemReference(aggregate.kind(), aggregate.id());
    }

    static Changes ofGoal(long issue, long version) {
        return new Changes(AggregateId.goal(new IssueId(issue)), version);
    }

    static Changes ofPlan(long plan, long version) {
        return new Changes(AggregateId.plan(plan), version);
    }

    static Changes ofReview(long review, long version) {
        return new Changes(AggregateId.review(review), version);
    }

    Changes onMilestone(long issue) {
        item = ItemReference.milestone(new IssueId(issue));
        return this;
    }

    Changes by(PersonKey person) {
        author = person;
        return this;
    }

    Changes at(Instant moment) {
        at = moment;
        return this;
    }

    Changes with(String fact, String value) {
        facts.put(fact, value);
        return this;
    }

    Changes adopting(PersonKey owner, long plan) {
        return with(ChangeFacts.OWNER, owner.value()).with(ChangeFacts.PLAN, Long.toString(plan)).with(ChangeFacts.GOAL_KIND, "PROFESSIONAL");
    }

    Change goalAdded(PersonKey owner, long plan) {
        return adopting(owner, plan).build(ChangeKind.GOAL_ADDED);
    }

    Change moved(String reason, String note) {
        texts.put(ChangeFacts.NOTE, note);
        return with(ChangeFacts.REASON, reason).build(ChangeKind.DATE_MOVED);
    }

    Change planStarted(PersonKey owner) {
        return with(ChangeFacts.OWNER, owner.value()).build(ChangeKind.PLAN_STARTED);
    }

    Change milestoneAdded() {
        return build(ChangeKind.MILESTONE_ADDED);
    }

    Change completed() {
        return build(ChangeKind.COMPLETED);
    }

    Change completed(String worked) {
        return thinking(worked, "", "").build(ChangeKind.COMPLETED);
    }

    Change reflected(String worked, String notWorked, String improve) {
        return thinking(worked, notWorked, improve).build(ChangeKind.REFLECTED);
    }

    Change evidence(long ticket, String claim, String impact) {
        texts.put(ChangeFacts.CLAIM, claim);
        texts.put(ChangeFacts.IMPACT, impact);
        return with(ChangeFacts.EVIDENCE_OWNER, author.value()).with(ChangeFacts.TICKET, Long.toString(ticket)).build(ChangeKind.EVIDENCE_ADDED);
    }

    Change evidenceChanged(Evidence before, String claim) {
        texts.put(ChangeFacts.CLAIM, claim);
        texts.put(ChangeFacts.IMPACT, before.impact());
        return with(ChangeFacts.EVIDENCE_OWNER, before.owner().value()).with(ChangeFacts.TICKET, before.ticketId().orElseThrow().toString())
                .with(ChangeFacts.EVIDENCE, Long.toString(before.id())).with(ChangeFacts.RECORDED, Long.toString(before.at().toEpochMilli()))
                .build(ChangeKind.EVIDENCE_CHANGED);
    }

    Change withdrawn(long evidence) {
        return with(ChangeFacts.EVIDENCE, Long.toString(evidence)).build(ChangeKind.EVIDENCE_WITHDRAWN);
    }

    Change shared(String granteeKind, String grantee) {
        return with(ChangeFacts.SHARE_OWNER, author.value()).with(ChangeFacts.GRANTEE_KIND, granteeKind).with(ChangeFacts.GRANTEE, grantee)
                .with(ChangeFacts.LEVEL, "VIEW").build(ChangeKind.SHARED);
    }

    Change revoked(long share) {
        return with(ChangeFacts.SHARE, Long.toString(share)).build(ChangeKind.SHARE_REVOKED);
    }

    Change partSaved(PartKind part, long number, Map<String, String> values) {
        return part(ChangeKind.PART_SAVED, part, number, values);
    }

    /** What a step was worth: its answer stands among the texts, so that it can be erased. */
    Change rated(long step, String answer) {
        return part(ChangeKind.PART_SAVED, PartKind.WORTH, step, Map.of("answer", answer));
    }

    Change stepTicked(long number, Map<String, String> values) {
        return part(ChangeKind.STEP_TICKED, PartKind.ACTION_STEP, number, values);
    }

    private Change part(ChangeKind change, PartKind part, long number, Map<String, String> values) {
        values.forEach((name, value) -> {
            boolean text = part.isErasable(part.field(name).orElseThrow());
            (text ? texts : facts).put(text ? name : ChangeFacts.value(name), value);
        });
        return ofPart(part, number).build(change);
    }

    Change partRemoved(PartKind part, long number) {
        return ofPart(part, number).build(ChangeKind.PART_REMOVED);
    }

    Change shifted(String moves, String reason, String note) {
        texts.put(ChangeFacts.NOTE, note);
        return with(ChangeFacts.MOVES, moves).with(ChangeFacts.REASON, reason).build(ChangeKind.DATES_SHIFTED);
    }

    /** By this person, of a plan of theirs. */
    Changes of(PersonKey owner) {
        return with(ChangeFacts.OWNER, owner.value());
    }

    Change nextPlan() {
        facts.putIfAbsent(ChangeFacts.OWNER, ANNA.value());
        return build(ChangeKind.NEXT_PLAN_STARTED);
    }

    Change reviewConfirmed() {
        return build(ChangeKind.REVIEW_CONFIRMED);
    }

    Change reviewReconsidered() {
        return build(ChangeKind.REVIEW_RECONSIDERED);
    }

    /** Closes a review of plan 7 with this content; of this owner, or Anna's. */
    Change reviewClosed(String content) {
        facts.putIfAbsent(ChangeFacts.OWNER, ANNA.value());
        texts.put(ChangeFacts.CONTENT, content);
        return with(ChangeFacts.PLAN, "7").with(ChangeFacts.DAY, "2026-03-10").build(ChangeKind.REVIEW_CLOSED);
    }

    private Changes ofPart(PartKind part, long number) {
        return with(ChangeFacts.PART_KIND, part.name()).with(ChangeFacts.PART_NUMBER, Long.toString(number)).with(ChangeFacts.PART_OWNER, author.value());
    }

    private Changes thinking(String worked, String notWorked, String improve) {
        texts.put(ChangeFacts.WORKED, worked);
        texts.put(ChangeFacts.NOT_WORKED, notWorked);
        texts.put(ChangeFacts.IMPROVE, improve);
        return this;
    }

    private Change build(ChangeKind kind) {
        return new Change(aggregate, version, author, at, kind, item, facts, texts);
    }
}
