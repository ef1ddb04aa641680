package org.milepost.web;

import java.time.LocalDate;
import org.milepost.plan.Milestone;
import org.milepost.plan.MilestonePromise;

/** What the owner promised themselves for reaching a milestone: on their own pages alone. */
public final class PromiseNote {

    private final Milestone milestone;
    private final MilestonePromise promise;
    private final LocalDate today;
    private final Words words;

    /** @param today the owner's day */
    PromiseNote(Milestone milestone, MilestonePromise promise, LocalDate today, Words words) {
        this.milestone = milestone;
        this.promise = promise;
        this.today = today;
        this.words = words;
    }

    /** Whether something was promised. */
    public boolean isMade() {
        return promise.isMade();
    }

    /** Whether it is time to keep it. */
    public boolean isDue() {
        return milestone.reached();
    }

    /** Whether the moment at the head of the page says it: on the day on which the milestone was reached. */
    public boolean isTold() {
        return milestone.reachedOn().filter(today::equals).isPresent();
    }

    public boolean isRewarded() {
        return !promise.reward().isEmpty();
    }

    /** What they give themselves, may be empty. */
    public String getReward() {
        return promise.reward();
    }

    public boolean isWorded() {
        return !promise.words().isEmpty();
    }

    /** What they want to be told, may be empty. */
    public String getWords() {
        return promise.words();
    }

    /** The version of the promise, sent back with the next change of it; 0 before the first. */
    public String getVersion() {
        return Long.toString(promise.version());
    }

    /** The heading over it, before and after the milestone is reached. */
    public String getTitle() {
        return words.text(isDue() ? "milepost.promise.due" : "milepost.promise.title");
    }

    /** The name of the button that changes it, which stands once in every row. */
    public String getEditLabel() {
        return words.text("milepost.promise.edit.named", milestone.title());
    }
}
