package org.milepost.web;

import org.milepost.timeline.CareerTimeline.Label;

/** The title of a goal's next milestone in the picture of all goals. */
public final class CareerLabel {

    private final Label label;
    private final int top;

    /** @param top pixels down to it */
    CareerLabel(Label label, int top) {
        this.label = label;
        this.top = top;
    }

    public String getLeft() {
        return PictureSpan.percent(label.left());
    }

    public String getWidth() {
        return PictureSpan.percent(label.width());
    }

    public int getTop() {
        return top;
    }

    /** start or end: towards the mark. */
    public String getAnchor() {
        return States.code(label.anchor());
    }

    public String getTitle() {
        return label.mark().milestone().title();
    }
}
