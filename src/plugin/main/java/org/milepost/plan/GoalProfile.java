package org.milepost.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a goal is beside its issue and its kind. Texts may be empty.
 *
 * @param version of its {@link Part}, 0 without one
 * @param at when it was last changed
 * @param kind personal or professional, absent for what its row says
 * @param horizon how far ahead it lies
 * @param specific what exactly
 * @param measurable how one sees it
 * @param achievable why it can be done
 * @param relevant why it matters
 * @param parent the goal it leads to
 * @param standsAlone why it leads to none
 * @param vision the number of the vision it serves
 * @param serves the value or aspiration it serves
 * @param teamGoal the goal of a team or company it contributes to
 * @param contributesTo the epic or other ticket it contributes to
 * @param contributesWhy in which way
 * @param skills the skills it needs, by name
 * @param doneOrNot whether it has no measure because it is done or not done
 * @param measure its measure
 */
public record GoalProfile(long version, Instant at, Optional<GoalKind> kind, Optional<Horizon> horizon, String specific, String measurable,
                          String achievable, String relevant, Optional<IssueId> parent, String standsAlone, Optional<Long> vision, String serves,
                          String teamGoal, Optional<IssueId> contributesTo, String contributesWhy, List<String> skills, boolean doneOrNot,
                          Optional<Measure> measure) {

    /** Of a goal nothing was said about. */
    public static final GoalProfile NONE = new GoalProfile(0, Instant.EPOCH, Optional.empty(), Optional.empty(), "", "", "", "", Optional.empty(), "",
            Optional.empty(), "", "", Optional.empty(), "", List.of(), false, Optional.empty());

    public GoalProfile {
        skills = List.copyOf(skills);
    }

    /** The profile that this part is. */
    public static GoalProfile of(Part part) {
        Optional<Measure> measure = part.text("measure").isEmpty() ? Optional.empty()
                : Optional.of(new Measure(part.text("measure"), part.text("unit"), part.decimal("baseline"), part.decimal("target"), part.day("measuredFrom")));
        return new GoalProfile(part.version(), part.at(), part.choice("kind", GoalKind.class), part.choice("horizon", Horizon.class), part.text("specific"),
                part.text("measurable"), part.text("achievable"), part.text("relevant"), part.issue("parent"), part.text("standsAlone"),
                part.id("vision"), part.text("serves"), part.text("teamGoal"), part.issue("contributesTo"), part.text("contributesWhy"),
                part.names("skills"), part.isYes("doneOrNot"), measure);
    }

    /** The same without a parent, ticket or vision that is not among these. */
    GoalProfile naming(Set<IssueId> goals, Set<IssueId> tickets, boolean visions) {
        return new GoalProfile(version, at, kind, horizon, specific, measurable, achievable, relevant, parent.filter(goals::contains), standsAlone,
                vision.filter(number -> visions), serves, teamGoal, contributesTo.filter(tickets::contains), contributesWhy, skills, doneOrNot, measure);
    }
}
