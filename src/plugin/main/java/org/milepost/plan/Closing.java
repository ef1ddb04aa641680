package org.milepost.plan;

import java.util.List;

/**
 * What the owner says of a goal that is behind them, whether it was achieved, changed or dropped. Its owner alone reads it, unless they let reviews tell it.
 *
 * @param version of its {@link Part}, 0 without one
 * @param challenges what was hard, may be empty
 * @param lessons what they take from it, may be empty
 * @param skills what they can do now, by name
 * @param declined whether they said that they do not want to look back on it now
 * @param inReviews whether those its owner reviews with read it in a review
 */
public record Closing(long version, String challenges, String lessons, List<String> skills, boolean declined, boolean inReviews) {

    /** Of a goal nothing was said about at its end. */
    public static final Closing NONE = new Closing(0, "", "", List.of(), false, false);

    public Closing {
        skills = List.copyOf(skills);
    }

    static Closing of(Part part) {
        return new Closing(part.version(), part.text("challenges"), part.text("lessons"), part.names("skills"), part.isYes("declined"),
                part.isYes(PartKind.IN_REVIEWS));
    }

    /** Whether anything was said. */
    public boolean isWritten() {
        return !challenges.isEmpty() || !lessons.isEmpty() || !skills.isEmpty();
    }
}
