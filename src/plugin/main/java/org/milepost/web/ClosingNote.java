package org.milepost.web;

import java.util.List;
import org.milepost.plan.Closing;

/** What the owner says of a goal that is behind them, or that they are asked. */
public final class ClosingNote {

    private final Closing closing;

    ClosingNote(Closing closing) {
        this.closing = closing;
    }

    /** Whether anything was said. */
    public boolean isWritten() {
        return closing.isWritten();
    }

    /** Whether to ask: nothing was said, and not that it should be left. */
    public boolean isAsked() {
        return !closing.isWritten() && !closing.declined();
    }

    public String getChallenges() {
        return closing.challenges();
    }

    public String getLessons() {
        return closing.lessons();
    }

    public List<String> getSkills() {
        return closing.skills();
    }

    public boolean isSkilled() {
        return !closing.skills().isEmpty();
    }

    /** The skills as the form takes them, a line each. */
    public String getKeptSkills() {
        return String.join("\n", closing.skills());
    }

    /** Whether reviews show it to those its owner reviews with. */
    public boolean isInReviews() {
        return closing.inReviews();
    }

    public String getVersion() {
        return Long.toString(closing.version());
    }
}
