package org.milepost.web;

import org.milepost.plan.PartKind;

/** A section that nothing stands in yet, offered to its owner. */
public final class SectionOffer {

    private final SectionBlock block;
    private final Words words;

    SectionOffer(SectionBlock block, Words words) {
        this.block = block;
        this.words = words;
    }

    public String getId() {
        return block.getId();
    }

    public String getTitle() {
        return block.getTitle();
    }

    public String getKind() {
        return block.getKind();
    }

    public String getAsked() {
        return block.getAsked();
    }

    public boolean isOfProfile() {
        return block.isOfProfile();
    }

    public boolean isDated() {
        return block.isDated();
    }

    public boolean isOfADay() {
        return block.isOfADay();
    }

    /** What the button does. */
    public String getAddLabel() {
        return block.isOfProfile() ? words.text("milepost.plan.offer." + block.getId() + ".do") : block.getAddLabel();
    }

    /** What it is good for, in a sentence. */
    public String getText() {
        return words.text("milepost.plan.offer." + (block.getKind().equals(PartKind.SECTION.name()) ? "sections" : block.getId()));
    }
}
