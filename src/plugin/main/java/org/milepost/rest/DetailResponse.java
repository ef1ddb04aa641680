package org.milepost.rest;

import java.util.List;

/**
 * What Milepost keeps of a goal beside its issue, each in the form of a part: {@code values} and {@code confidence} by day, {@code steps} next ones first,
 * {@code resources} what waits for somebody first, {@code milestones} numbered by their issues; {@code promises} of milestones in the same way, {@code setbacks}, the newest
 * first, and {@code closing}, what is said of a goal that is behind its owner, {@code feedback}, what
 * others are asked, and {@code given}, what they said, for the owner alone; {@code profile}, {@code order}, {@code outcome}, {@code promises},
 * {@code setbacks}, {@code closing}, {@code feedback} and {@code given} absent where there are none.
 */
@Json
record DetailResponse(PartResponse profile, List<PartResponse> values, List<PartResponse> confidence, List<ActionStepResponse> steps,
                      PartResponse order, List<PartResponse> obstacles, List<PartResponse> resources, PartResponse outcome,
                      List<PartResponse> milestones, List<PartResponse> promises, List<PartResponse> setbacks, PartResponse closing, List<PartResponse> feedback, List<PartResponse> given) {
}
