package org.milepost.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ShiftedDate;

/** Which dates a shift moves, in order of time. */
@Json
record MovesResponse(List<MovedResponse> moves) {

    /** One of them: {@code item} is the issue of the goal or of a milestone. */
    @Json
    record MovedResponse(long item, String title, String from, String to) {
    }

    static MovesResponse of(Goal goal, List<ShiftedDate> dates) {
        Map<IssueId, String> titles = titles(goal);
        return new MovesResponse(dates.stream().map(date -> new MovedResponse(date.item().value(), titles.get(date.item()), date.from().toString(),
                date.to().toString())).toList());
    }

    /** What the goal and its milestones are called. */
    static Map<IssueId, String> titles(Goal goal) {
        Map<IssueId, String> titles = new HashMap<>(Map.of(goal.id(), goal.title()));
        goal.milestones().forEach(milestone -> titles.put(milestone.id(), milestone.title()));
        return titles;
    }
}
