package org.milepost.plan;

/**
 * The names under which a {@link Change} carries what is needed to write its rows: the contract between the use cases and the storage.
 * The names are stored: never rename one. A fact that is absent (no date, no end) is left out, never empty.
 * The item of the change names the issue it is about, its aggregate the goal (or the plan), so neither is repeated here.
 *
 * <table>
 * <caption>What each kind carries, and the rows that follow</caption>
 * <tr><th>kind</th><th>aggregate, item</th><th>facts</th><th>texts</th><th>rows that follow</th></tr>
 * <tr><td>PLAN_STARTED</td><td>plan, plan</td><td>{@link #OWNER}</td><td></td><td>none: the plan's row exists already</td></tr>
 * <tr><td>GOAL_ADDED</td><td>goal, goal</td><td>adoption, {@link #TO}?</td><td></td><td>the goal's row</td></tr>
 * <tr><td>MILESTONE_ADDED</td><td>goal, milestone</td><td>{@link #TO}?</td><td></td><td>none</td></tr>
 * <tr><td>DATE_MOVED</td><td>goal, goal or milestone</td><td>{@link #FROM}?, {@link #TO}?, {@link #REASON}? (absent for a first date)</td><td>{@link #NOTE}?</td>
 *     <td>a move note, its moment that of the change</td></tr>
 * <tr><td>COMPLETED</td><td>goal, goal or milestone</td><td></td><td>all of {@link #WORKED}, {@link #NOT_WORKED}, {@link #IMPROVE}, or none</td>
 *     <td>the reflection, if there are texts; it replaces an earlier one</td></tr>
 * <tr><td>REFLECTED</td><td>goal, goal or milestone</td><td></td><td>{@link #WORKED}, {@link #NOT_WORKED}, {@link #IMPROVE}</td>
 *     <td>the reflection; it replaces an earlier one</td></tr>
 * <tr><td>EVIDENCE_ADDED</td><td>goal, goal or milestone</td><td>{@link #EVIDENCE_OWNER}, {@link #EVIDENCE_KIND}? (a ticket if absent), {@link #TICKET}?, {@link #TICKET_KEY}?,
 *     {@link #DAY}?, {@link #EXPIRES}?, {@link #PROOF}?</td><td>{@link #CLAIM}, {@link #IMPACT}, {@link #NAME}?, {@link #ISSUER}?, {@link #LINK}?</td>
 *     <td>the evidence, its moment that of the change</td></tr>
 * <tr><td>EVIDENCE_CHANGED</td><td>the goal it was recorded under, goal or milestone</td><td>as EVIDENCE_ADDED, and {@link #EVIDENCE}, {@link #RECORDED}</td><td>as EVIDENCE_ADDED</td>
 *     <td>a revision of that evidence; earlier ones are marked as superseded. One of withdrawn evidence is withdrawn</td></tr>
 * <tr><td>EVIDENCE_WITHDRAWN</td><td>goal, goal or milestone</td><td>{@link #EVIDENCE}</td><td></td>
 *     <td>that evidence is gone with all its revisions, their texts too</td></tr>
 * <tr><td>SHARED</td><td>plan or goal; plan, goal or milestone</td>
 *     <td>{@link #SHARE_OWNER}, {@link #GRANTEE_KIND}, {@link #GRANTEE}, {@link #LEVEL}, {@link #UNTIL}?, {@link #REPLACES}?</td><td></td>
 *     <td>the share, granted at the moment of the change, not seen; those it replaces are revoked</td></tr>
 * <tr><td>SHARE_REVOKED</td><td>plan or goal; plan, goal or milestone</td><td>{@link #SHARE}</td><td></td><td>that share is revoked</td></tr>
 * <tr><td>PART_SAVED</td><td>plan or goal; the same</td><td>{@link #PART_KIND}, {@link #PART_NUMBER}, {@link #PART_OWNER}, every value that is no text</td>
 *     <td>every text of the part</td><td>a revision of the part; earlier ones are marked as superseded</td></tr>
 * <tr><td>STEP_TICKED</td><td>goal, goal</td><td>as PART_SAVED, of an action step</td><td>as PART_SAVED</td><td>as PART_SAVED</td></tr>
 * <tr><td>PART_REMOVED</td><td>plan or goal; the same</td><td>{@link #PART_KIND}, {@link #PART_NUMBER}, {@link #PART_OWNER}</td><td></td>
 *     <td>a revision that says the part is gone; earlier ones lose their texts, their changes too</td></tr>
 * <tr><td>DATES_SHIFTED</td><td>goal, goal or milestone</td><td>{@link #MOVES}, {@link #REASON}</td><td>{@link #NOTE}?</td>
 *     <td>a move note for each, its moment that of the change</td></tr>
 * <tr><td>NEXT_PLAN_STARTED</td><td>plan (the one that ends), plan</td><td>{@link #OWNER}, {@link #CARRIED}?</td><td></td>
 *     <td>the plan is no longer the active one; a plan that is, with the goals carried over and copies of all parts as they were at that version</td></tr>
 * <tr><td>REVIEW_CONFIRMED</td><td>review, review</td><td></td><td></td><td>none: it holds while it is the last change</td></tr>
 * <tr><td>REVIEW_RECONSIDERED</td><td>review, review</td><td></td><td></td><td>none: the confirmation before it is no longer the last change</td></tr>
 * <tr><td>REVIEW_CLOSED</td><td>review, review</td><td>{@link #OWNER}, {@link #PLAN}, {@link #DAY}, {@link #TO}?, {@link #ALONE}?, {@link #PARTNER_READS}?</td><td>{@link #CONTENT}</td>
 *     <td>the review as it is kept, with the answers as they are when the row is written: after the commit none can be saved any more</td></tr>
 * </table>
 *
 * <p><b>Parts.</b> A value of a part that is no text stands among the facts under {@link #value}, a text among the texts under its field's name. A
 * change carries all values of the part, changed or not.
 *
 * <p><b>Ratings.</b> A {@link PartKind#WORTH} carries {@link #RATED} as well. A row for each of these entries follows where it is saved, and what was said
 * with the step before is forgotten; where it is removed, all that was said with the step is.
 *
 * <p><b>Adoption.</b> The first change of a goal that was made in Jira itself, whatever its kind, carries {@link #OWNER}, {@link #PLAN} and
 * {@link #GOAL_KIND} as well. So for every change of a goal: if {@link #PLAN} is there and the goal of the aggregate has no row, make it of them.
 */
public final class ChangeFacts {

    /** Fact: user key of the owner of the plan or of the goal that is added or adopted. */
    public static final String OWNER = "owner";
    /** Fact: id of the plan's row, a decimal number. */
    public static final String PLAN = "plan";
    /** Fact: name of a {@link GoalKind}. */
    public static final String GOAL_KIND = "goalKind";

    /** Fact: the day before, as ISO day (2026-03-01); left out if there was none. */
    public static final String FROM = "from";
    /** Fact: the day after, as ISO day; left out if there is none. */
    public static final String TO = "to";
    /** Fact: name of a {@link MoveReason}. */
    public static final String REASON = "reason";
    /** Text: the owner's words on a move, may be empty. */
    public static final String NOTE = "note";

    /** Text: what worked, may be empty. */
    public static final String WORKED = "worked";
    /** Text: what did not work, may be empty. */
    public static final String NOT_WORKED = "notWorked";
    /** Text: what to improve, may be empty. */
    public static final String IMPROVE = "improve";

    /** Fact: user key of the owner of the evidence. */
    public static final String EVIDENCE_OWNER = "evidenceOwner";
    /** Fact: issue id of the ticket, a decimal number. */
    public static final String TICKET = "ticket";
    /** Fact: the ticket's key when it was recorded, which is told to the owner alone. */
    public static final String TICKET_KEY = "ticketKey";
    /** Fact: id of the row of the evidence changed or withdrawn, that of its first revision; a decimal number. */
    public static final String EVIDENCE = "evidence";
    /** Fact: name of a kind of evidence; a ticket if it is left out. */
    public static final String EVIDENCE_KIND = "evidenceKind";
    /** Fact: the day on which what is claimed happened, as ISO day. */
    public static final String DAY = "day";
    /** Fact: the last day on which a certificate holds, as ISO day; left out if it has no end. */
    public static final String EXPIRES = "expires";
    /** Fact: {@code true} for evidence that proves its milestone; left out for any other. */
    public static final String PROOF = "proof";
    /** Fact: when the evidence was recorded first, in milliseconds since 1970. */
    public static final String RECORDED = "recorded";
    /** Fact: the version that made the revision of the evidence which this change replaces, a decimal number. */
    public static final String REVISES = "revises";
    /** Text: the name of a certificate; left out if there is none. */
    public static final String NAME = "name";
    /** Text: who gave a certificate; left out if that is not said. */
    public static final String ISSUER = "issuer";
    /** Text: the address of a page; left out if there is none. */
    public static final String LINK = "link";
    /** Text: what was done. */
    public static final String CLAIM = "claim";
    /** Text: what came of it, may be empty. */
    public static final String IMPACT = "impact";

    /** Fact: user key of who shares. */
    public static final String SHARE_OWNER = "shareOwner";
    /** Fact: {@link #GRANTEE_USER}, {@link #GRANTEE_GROUP} or {@link #GRANTEE_MANAGER}. */
    public static final String GRANTEE_KIND = "granteeKind";
    /** Fact: the user key of the user or of the manager pinned, or the name of the group. */
    public static final String GRANTEE = "grantee";
    /** Fact: the level: VIEW, COMMENT or EDIT. */
    public static final String LEVEL = "level";
    /** Fact: the last day on which the share holds, as ISO day; left out if it has no end. */
    public static final String UNTIL = "until";
    /** Fact: ids of the rows of the shares it replaces, decimal numbers joined by commas; left out if there are none. */
    public static final String REPLACES = "replaces";
    /** Fact: id of the row of the share revoked, a decimal number. */
    public static final String SHARE = "share";

    /** Fact: name of a {@link PartKind}. */
    public static final String PART_KIND = "partKind";
    /** Fact: the part's number, a decimal number. */
    public static final String PART_NUMBER = "partNumber";
    /** Fact: user key of whose plan the part is of. */
    public static final String PART_OWNER = "partOwner";
    /** Fact: numbers of the shared entries of the library that a rating is of, decimal numbers joined by commas; left out if there are none. */
    public static final String RATED = "rated";
    /** Fact: the moves of a shift, as {@link ShiftedDate} writes them. */
    public static final String MOVES = "moves";
    /** Fact: issue ids of the goals that go over into the next plan, joined by commas; left out if there are none. */
    public static final String CARRIED = "carried";

    /** Fact: which of the two closed the review without the other one, name of a {@link ReviewParty}; left out if both confirmed. */
    public static final String ALONE = "alone";
    /** Fact: {@code true} if the partner reads the closed review; left out if not. */
    public static final String PARTNER_READS = "partnerReads";
    /** Text: what is in a review. */
    public static final String CONTENT = "content";

    /** A kind of grantee: one person. */
    public static final String GRANTEE_USER = "USER";
    /** A kind of grantee: a group. */
    public static final String GRANTEE_GROUP = "GROUP";
    /** A kind of grantee: the owner's manager, pinned. */
    public static final String GRANTEE_MANAGER = "MANAGER";

    private ChangeFacts() {
    }

    /** The fact that carries this field of a part. */
    public static String value(String field) {
        return "value" + Character.toUpperCase(field.charAt(0)) + field.substring(1);
    }
}
