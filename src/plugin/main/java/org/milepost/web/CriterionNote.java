package org.milepost.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.career.SmartDrafts;
import org.milepost.plan.Milestone;
import org.milepost.plan.MilestoneProfile;
import org.milepost.smart.Letter;
import org.milepost.smart.SmartCheck;

/** How one sees that a milestone is reached, and what it is proven by. */
public final class CriterionNote {

    private final Milestone milestone;
    private final MilestoneProfile profile;
    private final boolean editable;
    private final LocalDate today;
    private final Words words;

    /** @param editable whether the viewer may change it */
    CriterionNote(Milestone milestone, MilestoneProfile profile, boolean editable, LocalDate today, Words words) {
        this.milestone = milestone;
        this.profile = profile;
        this.editable = editable;
        this.today = today;
        this.words = words;
    }

    /** Whether there is anything to see or to do. */
    public boolean isShown() {
        return editable || isProvable() || isOfKind();
    }

    public boolean isEditable() {
        return editable;
    }

    /** Whether it is said how one sees that it is reached. */
    public boolean isProvable() {
        return !profile.criterion().isEmpty();
    }

    /** How one sees that it is reached, may be empty. */
    public String getText() {
        return profile.criterion();
    }

    public boolean isOfKind() {
        return profile.kind().isPresent();
    }

    /** What it is proven by; empty if that was not said. */
    public String getKind() {
        return profile.kind().map(kind -> words.text("milepost.choice.MilestoneKind." + kind.name())).orElse("");
    }

    /** The same as it is kept, for the form. */
    public String getKeptKind() {
        return profile.kind().map(Enum::name).orElse("");
    }

    /** The version of what is known of the milestone, sent back with the next change of that; 0 before the first. */
    public String getVersion() {
        return Long.toString(profile.version());
    }

    /** The letters of SMART that the milestone is missing, told to whoever may mend them; what its date says is said by the date. */
    public List<LetterLine> getFindings() {
        return editable ? SmartCheck.of(SmartDrafts.of(milestone, profile, today)).stream().filter(finding -> finding.letter() != Letter.TIME_BOUND)
                .map(finding -> new LetterLine(finding.letter(), "", Optional.of(finding), words)).toList() : List.of();
    }

    /** The name of the button that changes it, which stands once in every row. */
    public String getEditLabel() {
        return words.text("milepost.goalpage.edit.named", milestone.title());
    }
}
