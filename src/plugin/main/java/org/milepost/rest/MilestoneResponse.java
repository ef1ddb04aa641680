package org.milepost.rest;

import java.util.List;

/**
 * A milestone: days as 2026-03-01 and absent where there are none, {@code state} one of REACHED, NEXT, PLANNED, OVERDUE, UNDATED,
 * {@code access} what the caller may do with it, the reflection absent for everybody but the owner.
 */
@Json
record MilestoneResponse(long id, String key, String url, String title, String dueDate, String baseline, List<MoveResponse> moves, boolean reached,
                         String reachedOn, String state, String status, int evidence, String access, ReflectionResponse reflection) {
}
