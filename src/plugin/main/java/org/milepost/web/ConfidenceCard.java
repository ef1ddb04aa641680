package org.milepost.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.milepost.plan.ConfidenceRating;

/** How sure the owner was of the goal over time. */
public final class ConfidenceCard {

    private static final int TOP = 6;
    private static final int BOTTOM = 42;

    private final List<ConfidenceRating> ratings;
    private final boolean owned;
    private final LocalDate today;
    private final Words words;

    /** @param ratings in order of days */
    ConfidenceCard(List<ConfidenceRating> ratings, boolean owned, LocalDate today, Words words) {
        this.ratings = List.copyOf(ratings);
        this.owned = owned;
        this.today = today;
        this.words = words;
    }

    public boolean isRated() {
        return !ratings.isEmpty();
    }

    public boolean isOwned() {
        return owned;
    }

    /** The owner's day, as the form keeps it. */
    public String getToday() {
        return today.toString();
    }

    /** The newest rating; call it only where there is one. */
    public String getNow() {
        ConfidenceRating last = last();
        return words.text("milepost.goalpage.confidence.now", last.rating(), words.day(last.day()));
    }

    /** Whether there is a way to draw: two ratings at least. */
    public boolean isPictured() {
        return ratings.size() > 1;
    }

    /** Pixels. */
    public int getHeight() {
        return BOTTOM + TOP;
    }

    public List<DrawnDot> getDots() {
        Plot plot = new Plot(ratings.get(0).day(), last().day(), BigDecimal.ONE, BigDecimal.TEN, TOP, BOTTOM);
        return ratings.stream().map(rating -> plot.dot(rating.day(), BigDecimal.valueOf(rating.rating()), text(rating))).toList();
    }

    public List<DrawnLine> getLines() {
        return Plot.lines(getDots());
    }

    /** What stands for the picture where it cannot be seen. */
    public String getDescription() {
        return words.text("milepost.goalpage.confidence.picture", ratings.get(0).rating(), words.day(ratings.get(0).day()), last().rating(), words.day(last().day()));
    }

    /** The ratings, newest first. */
    public List<RatingLine> getRatings() {
        List<ConfidenceRating> newestFirst = new ArrayList<>(ratings);
        Collections.reverse(newestFirst);
        return newestFirst.stream().map(rating -> new RatingLine(rating, text(rating), words)).toList();
    }

    private String text(ConfidenceRating rating) {
        return words.text("milepost.goalpage.confidence.on", rating.rating(), words.day(rating.day()));
    }

    private ConfidenceRating last() {
        return ratings.get(ratings.size() - 1);
    }
}
