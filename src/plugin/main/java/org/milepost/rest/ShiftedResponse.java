package org.milepost.rest;

import java.util.List;
import org.milepost.rest.MovesResponse.MovedResponse;

/** The goal after a shift, and what was moved, as taking it back asks for it. */
@Json
record ShiftedResponse(GoalResponse goal, List<MovedResponse> moves) {
}
