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
 */
public record PlanQuestion(Optional<String> personName, Optional<String> goalKey, LocalDate since, Set<Section> wanted) {

    public PlanQuestion {
        Objects.requireNonNull(since, "since is null");
        wanted = Set.copyOf(wanted);
        if (personName.isPresent() == goalKey.isPresent() || personName.or(() -> goalKey).filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("a plan is somebody's, or that of a goal");
        }
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("nothing is wanted");
        }
    }

    /** Of this person's plan. */
    public static PlanQuestion ofPerson(String personName, LocalDate since, Section... wanted) {
        return new PlanQuestion(Optional.of(personName), Optional.empty(), since, Set.of(wanted));
    }

    /** Of the plan that this goal belongs to. */
    public static PlanQuestion ofGoal(String goalKey, LocalDate since, Section... wanted) {
        return new PlanQuestion(Optional.empty(), Optional.of(goalKey), since, Set.of(wanted));
    }

    /** The same of a review that begins here, with this as well. */
    public PlanQuestion with(LocalDate first, Set<Section> more) {
        Set<Section> all = new HashSet<>(wanted);
        all.addAll(more);
        return new PlanQuestion(personName, goalKey, first, all);
    }
}
