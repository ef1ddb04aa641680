package org.milepost.plan;

/** What a change did. The names are stored: never rename one. */
public enum ChangeKind {
    PLAN_STARTED, NEXT_PLAN_STARTED, GOAL_ADDED, MILESTONE_ADDED, DATE_MOVED, DATES_SHIFTED, COMPLETED, REFLECTED, EVIDENCE_ADDED, EVIDENCE_CHANGED, EVIDENCE_WITHDRAWN,
    SHARED, SHARE_REVOKED, PART_SAVED, PART_REMOVED, REVIEW_CONFIRMED, REVIEW_RECONSIDERED, REVIEW_CLOSED,
    /** Told beside its step, and left out of what people look back on: a daily habit would soon leave no room for anything else. */
    STEP_TICKED
}
