package org.milepost.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How sure the owner was of the goal over time, by the owner's own ratings. Of several ratings of one day the last given holds.
 *
 * @param ratings in order of time, one a day
 */
public record Confidence(List<Rating> ratings) {

    /** No rating at all. */
    public static final Confidence NONE = new Confidence(List.of());

    /** At and below this rating confidence is low. */
    static final int LOW = 3;
    /** A loss of this much from one of the ratings looked at is a fall. */
    private static final int FALL = 3;
    /** How many of the newest ratings are looked at; that many, each lower than the one before, are a fall as well. */
    private static final int LOOKED_AT = 3;

    /**
     * One rating.
     *
     * @param day the owner's day
     * @param value 1 (hardly) to 10 (sure)
     */
    public record Rating(LocalDate day, int value) {
        public Rating {
            if (value < 1 || value > 10) {
                throw new IllegalArgumentException("rating is not between 1 and 10: " + value);
            }
        }
    }

    public Confidence {
        TreeMap<LocalDate, Rating> byDay = new TreeMap<>();
        ratings.forEach(rating -> byDay.put(rating.day(), rating));
        ratings = List.copyOf(byDay.values());
    }

    /** The rating that holds now. */
    public Optional<Rating> newest() {
        return ratings.isEmpty() ? Optional.empty() : Optional.of(ratings.get(ratings.size() - 1));
    }

    /** The rating it fell from, if it has fallen clearly: far, or time after time. */
    Optional<Rating> fellFrom() {
        List<Rating> recent = ratings.subList(Math.max(0, ratings.size() - LOOKED_AT), ratings.size());
        if (recent.size() < 2) {
            return Optional.empty();
        }
        int now = recent.get(recent.size() - 1).value();
        List<Rating> before = new ArrayList<>(recent.subList(0, recent.size() - 1));
        Rating highest = before.stream().reduce((one, other) -> other.value() > one.value() ? other : one).orElseThrow();
        boolean far = highest.value() - now >= FALL;
        return far || isLowerEachTime(recent) ? Optional.of(highest) : Optional.empty();
    }

    /** Whether the newest rating is lower than the one before, by however little. */
    boolean hasDipped() {
        int count = ratings.size();
        return count >= 2 && ratings.get(count - 1).value() < ratings.get(count - 2).value();
    }

    boolean isLow() {
        return newest().filter(rating -> rating.value() <= LOW).isPresent();
    }

    private static boolean isLowerEachTime(List<Rating> recent) {
        for (int i = 1; i < recent.size(); i++) {
            if (recent.get(i).value() >= recent.get(i - 1).value()) {
                return false;
            }
        }
        return recent.size() == LOOKED_AT;
    }
}
