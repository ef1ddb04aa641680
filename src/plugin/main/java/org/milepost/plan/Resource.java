package org.milepost.plan;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something that a goal, or a step of it, needs from elsewhere: a course, time off, a mentor.
 *
 * @param number of its {@link Part}
 * @param version of its {@link Part}
 * @param kind what it is
 * @param what its name
 * @param link a page about it
 * @param cost what it costs, in the owner's words, may be empty
 * @param time how much time it takes, in the owner's words, may be empty
 * @param step the number of the step it is for, absent for the goal as a whole
 * @param library the number of the entry of the library it was chosen from, which may be gone
 * @param state how it stands
 * @param since the day of the state; absent if it came without one from elsewhere
 * @param person the user it is to come from
 * @param others who else it is to come from, in words, may be empty
 * @param note the owner's words on it, may be empty
 * @param saidBy who gave the answer in Milepost; absent for what the owner noted
 * @param answer what that person wrote to it, may be empty
 */
public record Resource(long number, long version, ResourceKind kind, String what, Optional<WebAddress> link, String cost, String time, Optional<Long> step,
                       Optional<Long> library, ResourceState state, Optional<LocalDate> since, Optional<PersonKey> person, String others, String note,
                       Optional<PersonKey> saidBy, String answer) {

    /** What waits first, longest first; then what is still needed, what was refused, what is there. */
    public static final Comparator<Resource> WAITING_FIRST = Comparator.comparing((Resource resource) -> !resource.isWaiting())
            .thenComparing(Resource::state).thenComparing(resource -> resource.since().orElse(LocalDate.MAX)).thenComparing(Resource::number);

    static Resource of(Part part) {
        return new Resource(part.number(), part.version(), part.choice("kind", ResourceKind.class).orElse(ResourceKind.OTHER), part.text("what"),
                WebAddress.of(part.text("link")), part.text("cost"), part.text("time"), part.id("step"), part.id("library"),
                part.choice("state", ResourceState.class).orElse(ResourceState.NEEDED), part.day("since"), part.person("person"), part.text("others"),
                part.text("note"), part.person("saidBy"), part.text("answer"));
    }

    /** Who has to act on this part: absent for a part that is no resource, one that nobody of Jira was asked for, and one that waits for nobody. */
    public static Optional<PersonKey> askedOf(Part part) {
        return part.kind() == PartKind.GOAL_RESOURCE ? Optional.of(of(part)).filter(Resource::isWaiting).flatMap(Resource::person) : Optional.empty();
    }

    /** The same, for the goal as a whole. */
    Resource ofGoal() {
        return with(version, Optional.empty());
    }

    /** The same without the version, which counts the goal's changes. */
    public Resource unversioned() {
        return with(0, step);
    }

    private Resource with(long otherVersion, Optional<Long> otherStep) {
        return new Resource(number, otherVersion, kind, what, link, cost, time, otherStep, library, state, since, person, others, note, saidBy, answer);
    }

    /** Whether somebody else has to act. */
    public boolean isWaiting() {
        return state.isWaiting();
    }

    /** Whether this person has to act. */
    public boolean isWaitingFor(PersonKey other) {
        return isWaiting() && person.filter(other::equals).isPresent();
    }

    /** For how many days it has stood as it stands, 0 without a day and for one that is to come. */
    public long days(LocalDate today) {
        return since.map(day -> Math.max(0, DAYS.between(day, today))).orElse(0L);
    }
}
