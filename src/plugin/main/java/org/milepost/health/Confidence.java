package org.milepost.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.milepost.plan.ConfidenceRating;

/**
 * How sure the owner was of the goal over time, by the owner's own ratings. Of several ratings of one day the last given holds.
 *
 * @param ratings in order of time, one a day
 */
public record Confidence(List<ConfidenceRating> ratings) {

    /** At and below this rating confidence is low. */
    static final int LOW = 3;
    /** A loss of this much from one of the ratings looked at is a fall. */
    private static final int FALL = 3;
    /** How many of the newest ratings are looked at; that many, each lower than the one before, are a fall as well. */
    private static final int LOOKED_AT = 3;

    public Confidence {
        TreeMap<LocalDate, ConfidenceRating> byDay = new TreeMap<>();
        ratings.forEach(rating -> byDay.put(rating.day(), rating));
        ratings = List.copyOf(byDay.values());
    }

    /** The rating that holds now. */
    public Optional<ConfidenceRating> newest() {
        return ratings.isEmpty() ? Optional.empty() : Optional.of(ratings.get(ratings.size() - 1));
    }

    /** The rating it fell from, if it has fallen clearly: far, or time after time. */
    Optional<ConfidenceRating> fellFrom() {
        List<ConfidenceRating> recent = ratings.subList(Math.max(0, ratings.size() - LOOKED_AT), ratings.size());
        if (recent.size() < 2) {
            return Optional.empty();
        }
        int now = recent.get(recent.size() - 1).rating();
        List<ConfidenceRating> before = new ArrayList<>(recent.subList(0, recent.size() - 1));
        ConfidenceRating highest = before.stream().reduce((one, other) -> other.rating() > one.rating() ? other : one).orElseThrow();
        boolean far = highest.rating() - now >= FALL;
        return far || isLowerEachTime(recent) ? Optional.of(highest) : Optional.empty();
    }

    /** Whether the newest rating is lower than the one before, by however little. */
    boolean hasDipped() {
        int count = ratings.size();
        return count >= 2 && ratings.get(count - 1).rating() < ratings.get(count - 2).rating();
    }

    boolean isLow() {
        return newest().filter(rating -> rating.rating() <= LOW).isPresent();
    }

    private static boolean isLowerEachTime(List<ConfidenceRating> recent) {
        for (int i = 1; i < recent.size(); i++) {
            if (recent.get(i).rating() >= recent.get(i - 1).rating()) {
                return false;
            }
        }
        return recent.size() == LOOKED_AT;
    }
}
