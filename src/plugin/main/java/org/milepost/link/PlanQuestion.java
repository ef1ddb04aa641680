package org.milepost.link;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which plan is wanted, and what of it.
 *
 * @param personName log-in name of its owner, the one both products share; absent if a goal is named
 * @param goalKey key of a goal or milestone of it, absent if the owner is named
 * @param since first day that a review looks at
 * @param wanted one or more
 * @param held id of the review that is wanted; present if {@link Section#HELD} is
 */
public record PlanQuestion(Optional<String> personName, Optional<String> goalKey, LocalDate since, Set<Section> wanted, Optional<Long> held) {

    public PlanQuestion {
        Objects.requireNonNull(since, "since is null");
        wanted = Set.copyOf(wanted);
        if (personName.isPresent() == goalKey.isPresent() || personName.or(() -> goalKey).filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("a plan is somebody's, or that of a goal");
        }
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("nothing is wanted");
        }
        if (wanted.contains(Section.HELD) != held.isPresent() || held.filter(id -> id <= 0).isPresent()) {
            throw new IllegalArgumentException("a review is asked for by its id");
        }
    }

    /** Of this person's plan. */
    public static PlanQuestion ofPerson(String personName, LocalDate since, Section... wanted) {
        return new PlanQuestion(Optional.of(personName), Optional.empty(), since, Set.of(wanted), Optional.empty());
    }

    /** Of the plan that this goal belongs to. */
    public static PlanQuestion ofGoal(String goalKey, LocalDate since, Section... wanted) {
        return new PlanQuestion(Optional.empty(), Optional.of(goalKey), since, Set.of(wanted), Optional.empty());
    }

    /** The review of this person with this id. */
    public static PlanQuestion ofHeld(String personName, LocalDate since, long id) {
        return new PlanQuestion(Optional.of(personName), Optional.empty(), since, Set.of(Section.HELD), Optional.of(id));
    }

    /** The same with this review as well, unless there is one already. */
    public PlanQuestion withHeld(long id) {
        Set<Section> all = new HashSet<>(wanted);
        all.add(Section.HELD);
        return new PlanQuestion(personName, goalKey, since, all, held.or(() -> Optional.of(id)));
    }

    /** The same of a review that begins here, with this as well. */
    public PlanQuestion with(LocalDate first, Set<Section> more) {
        Set<Section> all = new HashSet<>(wanted);
        all.addAll(more);
        return new PlanQuestion(personName, goalKey, first, all, held);
    }
}
