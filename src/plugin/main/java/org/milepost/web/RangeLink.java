package org.milepost.web;

import org.milepost.timeline.CareerTimeline.Range;

/** A way to another stretch of time in the picture of all goals: a plain link, so that it works without script and with the back button. */
public final class RangeLink {

    private final Range range;
    private final boolean current;
    private final String careerUrl;
    private final Words words;

    RangeLink(Range range, boolean current, String careerUrl, Words words) {
        this.range = range;
        this.current = current;
        this.careerUrl = careerUrl;
        this.words = words;
    }

    public String getUrl() {
        return careerUrl + "?range=" + States.code(range) + "#" + CareerPicture.ANCHOR;
    }

    public boolean isCurrent() {
        return current;
    }

    public String getText() {
        return words.text("milepost.overview.range." + States.code(range));
    }
}
