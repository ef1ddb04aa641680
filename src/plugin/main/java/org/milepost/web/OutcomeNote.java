package org.milepost.web;

import java.time.LocalDate;
import java.util.List;
import org.milepost.career.GoalLinks;
import org.milepost.plan.IssueId;
import org.milepost.plan.Outcome;
import org.milepost.plan.OutcomeKind;

/** How a goal ended, or that it rests, in the owner's words. */
public final class OutcomeNote {

    private final Outcome outcome;
    private final GoalLinks links;
    private final String contextPath;
    private final Words words;

    OutcomeNote(Outcome outcome, GoalLinks links, String contextPath, Words words) {
        this.outcome = outcome;
        this.links = links;
        this.contextPath = contextPath;
        this.words = words;
    }

    /** Part of a CSS class: achieved, changed, paused, dropped. */
    public String getKind() {
        return States.code(outcome.kind());
    }

    /** What happened, in a few words. */
    public String getTitle() {
        if (outcome.kind() == OutcomeKind.PAUSED && outcome.until().isPresent()) {
            return words.text("milepost.goalpage.outcome.paused.until", words.day(outcome.until().get()));
        }
        return words.text("milepost.goalpage.outcome." + getKind());
    }

    public String getReason() {
        return outcome.reason();
    }

    /** The goal that follows: one, or none that the viewer may see. */
    public List<GoalLinkLine> getSuccessor() {
        return links.successor().stream().map(goal -> new GoalLinkLine(goal, contextPath)).toList();
    }

    /** The outcome, its day and the goal that follows as they are kept, for the form; each empty without one. */
    public String getKeptKind() {
        return outcome.kind().name();
    }

    public String getKeptUntil() {
        return outcome.until().map(LocalDate::toString).orElse("");
    }

    public String getKeptSuccessor() {
        return outcome.successor().map(IssueId::toString).orElse("");
    }

    /** The version of what was said, sent back when it is changed or taken back. */
    public String getVersion() {
        return Long.toString(outcome.version());
    }
}
