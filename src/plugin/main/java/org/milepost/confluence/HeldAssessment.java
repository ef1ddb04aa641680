package org.milepost.confluence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milepost.link.HeldReview;
import org.milepost.link.HeldReview.Part;
import org.milepost.plan.PartKind;
import org.milepost.web.Words;

/** How both see it, on the whole or with one goal, and how the reader says it in an open review. */
public final class HeldAssessment {

    private static final int BEST = 5;

    /** A figure to choose. */
    public record Choice(String value, String text, boolean chosen) {
    }

    private final HeldReview review;
    private final Optional<Long> goal;
    private final ReviewLine told;
    private final Words words;

    /**
     * @param goal absent for how it went on the whole
     * @param told what both have said of it
     */
    HeldAssessment(HeldReview review, Optional<Long> goal, ReviewLine told, Words words) {
        this.review = review;
        this.goal = goal;
        this.told = told;
        this.words = words;
    }

    /** Of the owner what they say of themselves, of the partner what they say of the owner. */
    private PartKind kind() {
        return goal.isEmpty() ? review.you().overall() : review.you().byGoal();
    }

    private Optional<Part> said() {
        long number = goal.orElse(0L);
        return review.parts().stream().filter(part -> part.kind().equals(kind().name()) && part.number() == number).findFirst();
    }

    public String getTitle() {
        return told.getTitle();
    }

    /** What each of the two has said of it so far. */
    public List<ReviewNote> getNotes() {
        return told.getNotes();
    }

    /** The end of its address, below the review's. */
    public String getPath() {
        return kind().path() + goal.map(id -> "/" + id).orElse("");
    }

    /** The end of ids on the page, which may show several reviews. */
    public String getAnchor() {
        return review.id() + "-" + goal.map(id -> Long.toString(id)).orElse("whole");
    }

    /** What saving it rests on. */
    public String getVersion() {
        return said().map(part -> Long.toString(part.version())).orElse("0");
    }

    public String getWords() {
        return said().map(part -> part.values().get("words")).orElse("");
    }

    /** None, and each figure. */
    public List<Choice> getChoices() {
        String rating = said().map(part -> part.values().get("rating")).orElse("");
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", words.text("milepost.macro.held.rating.none"), rating.isEmpty())));
        for (int figure = 1; figure <= BEST; figure++) {
            String value = Integer.toString(figure);
            choices.add(new Choice(value, words.text("milepost.review.rating", figure), rating.equals(value)));
        }
        return choices;
    }
}
