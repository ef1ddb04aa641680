package org.milepost.rest;

import java.util.List;

/**
 * A goal as the caller sees it: {@code access} NONE if only milestones of it are shared, {@code next} the id of the next milestone, absent
 * where all are reached; {@code smart} is there for the owner of a goal that goes on; {@code version} also stands in the ETag.
 */
@Json
record GoalResponse(long id, String key, String url, PersonResponse owner, String kind, String title, String targetDate, String baseline,
                    List<MoveResponse> moves, boolean achieved, String status, int evidence, long version, String access,
                    List<MilestoneResponse> milestones, Long next, DetailResponse detail, ChainResponse chain, HealthResponse health, List<FindingResponse> smart) {
}
