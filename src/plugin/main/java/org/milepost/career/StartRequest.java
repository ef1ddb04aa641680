package org.milepost.career;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person types to start: a goal, and perhaps its first milestone.
 *
 * @param goal the goal's title
 * @param targetDate the day to reach it
 * @param milestone the title of a first milestone
 * @param milestoneDate the day of that milestone; refused without one
 */
public record StartRequest(String goal, Optional<LocalDate> targetDate, Optional<String> milestone, Optional<LocalDate> milestoneDate) {
}
