package org.milepost.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.plan.Milestone;
import org.milepost.plan.MilestonePromise;

/** A milestone that is reached, as its owner meets it: their own words, what they promised themselves, what comes next, and a look back if they like. */
public final class MilestoneMoment {

    private final Milestone milestone;
    private final MilestonePromise promise;
    private final Optional<MilestoneLine> next;
    private final LocalDate today;
    private final Words words;

    /** @param next the milestone to work on next, absent if all are reached or the goal does not go on */
    MilestoneMoment(Milestone milestone, MilestonePromise promise, Optional<MilestoneLine> next, LocalDate today, Words words) {
        this.milestone = milestone;
        this.promise = promise;
        this.next = next;
        this.today = today;
        this.words = words;
    }

    /** Whether it was reached today. */
    public boolean isFresh() {
        return milestone.reachedOn().filter(today::equals).isPresent();
    }

    public String getId() {
        return milestone.id().toString();
    }

    public String getTitle() {
        return milestone.title();
    }

    /** That it is reached, and when. */
    public String getText() {
        return milestone.reachedOn().map(day -> isFresh() ? words.text("milepost.moment.today") : words.text("milepost.moment.day", words.day(day)))
                .orElseGet(() -> words.text("milepost.moment.reached"));
    }

    /** What was promised: one note, or none. */
    public List<PromiseNote> getPromise() {
        return promise.isMade() ? List.of(new PromiseNote(milestone, promise, today, words)) : List.of();
    }

    /** The milestone to work on next: one line, or none. */
    public List<MilestoneLine> getNext() {
        return next.stream().toList();
    }

    /** Whether to offer a look back: nothing was written, and it was not said that it should be left. */
    public boolean isLookBackOffered() {
        return milestone.reflection().isEmpty() && !promise.lookBackDeclined();
    }

    /** Whether there is anything to say later than on the day itself. */
    boolean isTelling() {
        return isFresh() || promise.isMade() || isLookBackOffered();
    }

    /** Names for buttons that may stand there for several milestones. */
    public String getLookBackLabel() {
        return words.text("milepost.action.reflect.named", milestone.title());
    }

    public String getTellLabel() {
        return words.text("milepost.news.tell.named", milestone.title());
    }

    public String getLaterLabel() {
        return words.text("milepost.moment.later.named", milestone.title());
    }
}
