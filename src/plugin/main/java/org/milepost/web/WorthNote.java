package org.milepost.web;

import java.util.Optional;
import org.milepost.career.WorthAnswer;
import org.milepost.plan.ActionStep;

/** Under a step that is done, for its owner: whether it was worth the time and effort, or the offer to say so. */
public final class WorthNote {

    private final ActionStep step;
    private final Optional<WorthAnswer> answer;
    private final Words words;

    WorthNote(ActionStep step, Optional<WorthAnswer> answer, Words words) {
        this.step = step;
        this.answer = answer;
        this.words = words;
    }

    public boolean isAnswered() {
        return answer.isPresent();
    }

    /** The answer in words, empty without one. */
    public String getText() {
        return answer.map(said -> words.text("milepost.worth.said." + States.code(said.worth()))).orElse("");
    }

    /** Why, in the owner's words; may be empty. */
    public String getNote() {
        return answer.map(WorthAnswer::note).orElse("");
    }

    /** The name of the button that asks. */
    public String getAskLabel() {
        return words.text("milepost.worth.ask.named", step.text());
    }
}
