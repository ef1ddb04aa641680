package org.milepost.rest;

import java.util.List;
import org.milepost.career.PlanComparison;
import org.milepost.career.PlanComparison.ComparedGoal;
import org.milepost.career.PlanComparison.ComparedPart;

/** Two own plans beside each other: every part and every goal of either. */
@Json
record ComparisonResponse(PlanLineResponse one, PlanLineResponse other, List<ComparedPartResponse> parts, List<ComparedGoalResponse> goals) {

    /** A part as it stands in each plan, absent where the plan does not have it; {@code same} if it says the same in both. */
    @Json
    record ComparedPartResponse(String kind, long number, boolean same, PartResponse one, PartResponse other) {
        static ComparedPartResponse of(ComparedPart part) {
            return new ComparedPartResponse(part.kind().name(), part.number(), part.isSame(), part.one().map(PartResponse::of).orElse(null),
                    part.other().map(PartResponse::of).orElse(null));
        }
    }

    /** A goal, in which of the plans it is, and how it ended, absent while it goes on. */
    @Json
    record ComparedGoalResponse(long id, String key, String title, boolean achieved, String outcome, boolean inOne, boolean inOther) {
        static ComparedGoalResponse of(ComparedGoal compared) {
            return new ComparedGoalResponse(compared.goal().id().value(), compared.goal().key(), compared.goal().title(), compared.goal().achieved(),
                    compared.goal().detail().outcome().map(outcome -> outcome.kind().name()).orElse(null), compared.inOne(), compared.inOther());
        }
    }

    static ComparisonResponse of(PlanComparison comparison) {
        return new ComparisonResponse(PlanLineResponse.of(comparison.one()), PlanLineResponse.of(comparison.other()),
                comparison.parts().stream().map(ComparedPartResponse::of).toList(), comparison.goals().stream().map(ComparedGoalResponse::of).toList());
    }
}
