package org.milepost.career;

import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.Worth;

/**
 * What the owner of a goal said of a step: for the owner's own eyes.
 *
 * @param part the {@link PartKind#WORTH} it stands in
 * @param worth whether it was worth the time and effort
 */
public record WorthAnswer(Part part, Worth worth) {

    /** The number of the step. */
    public long step() {
        return part.number();
    }

    /** Words of the owner's own, may be empty. */
    public String note() {
        return part.text("note");
    }
}
