package org.milepost.plan;

/**
 * Why something was refused, as a machine reads it. The sentence and the advice for people stand in the bundles under
 * {@code milepost.error.<code in lower case>} and {@code milepost.error.<code in lower case>.advice}.
 */
public enum ErrorCode {
    /** The named field is empty. */
    FIELD_REQUIRED(Category.INVALID),
    /** The named field is longer than allowed. */
    FIELD_TOO_LONG(Category.INVALID),
    /** The named field has characters that cannot be kept (control characters, half a character). */
    FIELD_CHARACTERS(Category.INVALID),
    /** The named field is not of the form asked for (a day, a number, one of a list). */
    FIELD_INVALID(Category.INVALID),
    /** The named field is no address of a page on the web that can be shown as a link, see {@link WebAddress}. */
    LINK_INVALID(Category.INVALID),
    /** The named day lies outside what can be planned. */
    DATE_OUT_OF_RANGE(Category.INVALID),
    /** The named number lies outside what can be kept. */
    NUMBER_OUT_OF_RANGE(Category.INVALID),
    /** There is no field of this name. */
    FIELD_UNKNOWN(Category.INVALID),
    /** The named goal leads, over others perhaps, to the goal that is to lead to it. */
    PARENT_CYCLE(Category.INVALID),
    /** The named field holds small words alone, which no search looks for. */
    WORDS_TOO_COMMON(Category.INVALID),
    /** The body is not what this address takes. */
    BODY_INVALID(Category.INVALID),
    /** The named user or group cannot be found by the caller. */
    PERSON_UNKNOWN(Category.INVALID),
    /** A share with oneself. */
    SHARE_WITH_SELF(Category.INVALID),
    /** The person named as a partner of a review may see nothing of the caller's. */
    PARTNER_SEES_NOTHING(Category.INVALID),
    /** The person is named as a partner of the plan's reviews already. */
    PARTNER_TWICE(Category.INVALID),
    /** "My manager" was asked for and none is known. */
    MANAGER_UNKNOWN(Category.INVALID),
    /** There is no such item, or the caller may not know of it: both answer alike. */
    NOT_FOUND(Category.NOT_FOUND),
    /** The caller may see the item, not change it. */
    NOT_ALLOWED(Category.FORBIDDEN),
    /** Somebody else changed it first; the answer carries the current state. */
    CONFLICT(Category.CONFLICT),
    /** The version in If-Match is not the current one. */
    STALE(Category.STALE),
    /** The plan is a past one: it is kept as it was. */
    PLAN_ENDED(Category.CONFLICT),
    /** The review is closed: it is kept as it was. */
    REVIEW_CLOSED(Category.CONFLICT),
    /** The review is still open: whatever is to be said of it can be said in it. */
    REVIEW_OPEN(Category.CONFLICT),
    /** There are as many of this kind as can be. */
    TOO_MANY(Category.CONFLICT),
    /** No review is planned that could be passed over, or none for the named day any more. */
    REVIEW_NOT_PLANNED(Category.CONFLICT),
    /** It is done already. */
    ALREADY_DONE(Category.CONFLICT),
    /** Jira needs a screen of its own, or offers several ways: the answer carries the address. */
    NEEDS_JIRA_SCREEN(Category.CONFLICT),
    /** Milepost is not set up: no project was chosen. */
    NOT_SET_UP(Category.CONFLICT),
    /** The caller may not create issues in the career project. */
    NO_CREATE_PERMISSION(Category.CONFLICT),
    /** Sub-tasks are switched off in Jira. */
    SUB_TASKS_OFF(Category.CONFLICT),
    /** Jira's screen has no due date, or the caller may not schedule: Jira would drop the day in silence. */
    DUE_DATE_NOT_SETTABLE(Category.CONFLICT),
    /** The goal would get no security level, though the set-up chose one: everybody who can browse the project would see it in Jira. */
    LEVEL_NOT_SETTABLE(Category.CONFLICT),
    /** Jira has issue links switched off, or no type of link. */
    LINKING_OFF(Category.CONFLICT),
    /** Jira refused the change, in its own words. */
    REFUSED_BY_JIRA(Category.CONFLICT),
    /** Jira has a type of this name already, yet of the other kind (sub-task or not). */
    TYPE_NAME_TAKEN(Category.CONFLICT),
    /** A scheme is shared with other projects and the admin has not agreed to change them too. */
    SCHEME_SHARED(Category.CONFLICT);

    /** How an answer to the refusal is to be given; the REST layer turns it into a status. */
    public enum Category { INVALID, NOT_FOUND, FORBIDDEN, CONFLICT, STALE }

    private final Category category;

    ErrorCode(Category category) {
        this.category = category;
    }

    /** The kind of refusal. */
    public Category category() {
        return category;
    }
}
